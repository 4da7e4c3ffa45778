import type { SecretKind } from "@/lib/redact/secret-kind";

/** A secret in a text, by its looks. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
  /** What the secret is when it is not the text as it stands there. */
  readonly secret?: string;
  readonly also?: readonly string[];
  readonly isWeak?: boolean;
}
