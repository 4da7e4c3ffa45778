export function readAudit(output: string): { readonly problems: string[]; readonly skipped: string | null };
