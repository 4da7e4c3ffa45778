/** Why a request is not proved genuine. Of api.md, "signatureReport". */
export type Cause =
  | "missing_signature"
  | "malformed_signature"
  | "wrong_secret"
  | "wrong_encoding"
  | "wrong_url"
  | "body_changed"
  | "timestamp_too_old"
  | "timestamp_too_new";

/** Where what was received first differs from what was signed. */
export interface Difference {
  readonly part: "body" | "url";
  /** In bytes from the start. */
  readonly offset: number;
  /** A few bytes from there on, as text; control characters and bytes that are not UTF-8 escaped. */
  readonly received: string;
  readonly signed: string;
}

export interface SignatureReport {
  /** The provider's id; null when the sender is unknown. */
  readonly provider: string | null;
  /** What was checked, in words; null when there was nothing to check. */
  readonly scheme: string | null;
  /** Null: not checked, `explanation` says why. */
  readonly valid: boolean | null;
  readonly cause: Cause | null;
  /** What was found and what to do about it. Never holds a secret. */
  readonly explanation: string;
  /** The text that was signed, at most 4,096 characters of it. */
  readonly signedContentPreview: string | null;
  /** Unix seconds. */
  readonly timestamp: number | null;
  readonly toleranceSeconds: number | null;
  /** Negative when the sender's time is ahead. */
  readonly ageSeconds: number | null;
  /** True although `valid` is false when only the time is wrong. */
  readonly signatureMatches: boolean | null;
  readonly difference: Difference | null;
  /** What was tried after the signature as it stands did not match, in order. */
  readonly tried: readonly string[];
  /** The label of the secret that matched. */
  readonly secretLabel: string | null;
}
