import type { SecretKind } from "./secret-kind";

/** They open nothing, and who looks for why one does not hold must see it. */
export const HARMLESS_AT_HOME: ReadonlySet<SecretKind> = new Set<SecretKind>(["signature", "digest"]);
