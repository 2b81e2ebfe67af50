/** The one call of the package that the tests make. */
declare module 'xmllint-wasm' {
  export const validateXML: (options: {
    readonly xml: { readonly fileName: string; readonly contents: string };
    readonly schema: string;
    readonly maxMemoryPages: number;
  }) => Promise<{ readonly errors: readonly { readonly message: string }[] }>;
}
