/** Rules whose finding names the barrier, and why. Barriers that no rule of ours names are left out. */
export const acceptedRules: Readonly<
  Record<string, { readonly rules: readonly string[]; readonly why: string }>
> = {};
