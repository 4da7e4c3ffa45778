import type { NamedSecret } from "@/lib/providers/schemes/secret";

/** The secrets of a bin by provider, the newest first. */
export type BinSecrets = ReadonlyMap<string, readonly NamedSecret[]>;

export const NO_SECRETS: BinSecrets = new Map();
