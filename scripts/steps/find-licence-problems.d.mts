export function findLicenceProblems(
  packages: Readonly<Record<string, { readonly license?: string; readonly dev?: boolean }>>,
): string[];
