/** The one call of the package that the tests make. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(
      input: object,
      options: {
        format: 'application/n-quads';
        safe: boolean;
        documentLoader: (url: string) => never;
      },
    ): Promise<unknown>;
  };
  export default jsonld;
}
