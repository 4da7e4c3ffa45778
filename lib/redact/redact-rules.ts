import type { SecretKind } from "./secret-kind";

/** What is redacted in a share. */
export interface RedactRules {
  /** Secrets by their looks and by the names that they have. */
  readonly auto: boolean;
  /** Names of fields, in any case, whose values are redacted. */
  readonly headers: readonly string[];
  /** Paths (`lib/http/path`) in JSON, forms (`$.field`) and XML (`$.order.item.@id`); one that is no path chooses nothing. */
  readonly paths: readonly string[];
  /** Kinds that stay as they are; none where left out. */
  readonly spared?: ReadonlySet<SecretKind>;
}
