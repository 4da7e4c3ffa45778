import type { SecretKind } from "./secret-kind";

/** What was replaced. */
export interface Redaction {
  /** Like `header authorization`, `query token` or `body $.user.password`. */
  readonly where: string;
  readonly kind: SecretKind;
  /** Of the secret without escapes, in bytes. */
  readonly length: number;
  /** `‹secret:6f2a›`, equal for equal secrets. */
  readonly token: string;
}
