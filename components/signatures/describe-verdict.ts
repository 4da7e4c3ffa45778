import type { Cause, SignatureReport } from "@/lib/providers/signature-report";

export interface Verdict {
  readonly state: "valid" | "invalid" | "unchecked";
  /** A few words: the first that is read. */
  readonly title: string;
}

const CAUSES: Readonly<Record<Cause, string>> = {
  missing_signature: "there is no signature",
  malformed_signature: "the signature cannot be read",
  wrong_secret: "another secret",
  wrong_encoding: "another encoding",
  wrong_url: "signed for another URL",
  body_changed: "the body was changed",
  timestamp_too_old: "too old",
  timestamp_too_new: "ahead of time",
};

/** What a report comes to: "Valid", "Invalid: too old", "Not checked". */
export function describeVerdict({ valid, cause }: Pick<SignatureReport, "valid" | "cause">): Verdict {
  if (valid === null) return { state: "unchecked", title: "Not checked" };
  if (valid) return { state: "valid", title: "Valid" };
  return { state: "invalid", title: cause === null ? "Invalid" : `Invalid: ${CAUSES[cause]}` };
}
