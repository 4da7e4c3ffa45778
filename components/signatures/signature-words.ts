import type { SignatureState } from "./read-signature-state";

interface Words {
  readonly title: string;
  /** What to do next, in a sentence. */
  readonly next: string;
}

/** What is said where there is no verdict: the explanation of the report says why, this what to do about it. */
export const WORDS: Readonly<Record<Exclude<SignatureState, "checked">, Words>> = {
  unknown: {
    title: "Not checked: unknown sender",
    next: "If you know who sent it, hold it against their secret.",
  },
  unsigned: {
    title: "Not signed",
    next: "Anybody who knows the URL can send the same: let nothing depend on who sent it.",
  },
  partial: {
    title: "Cannot be checked",
    next: "Only what came whole can be checked: have it sent again, if need be with a shorter body.",
  },
  unsignedCheck: {
    title: "Not signed",
    next: "The events that follow are judged by their signatures.",
  },
  unset: {
    title: "Not checked: no secret is set",
    next: "Set the secret, and this hit and the recent ones of the sender are checked at once.",
  },
};

/** What to do about it for who may not set a secret. */
export const UNSET_TO_VIEWERS =
  "Whoever may change the bin sets it; you can hold this hit against a secret that you have.";

/** Why there is no verdict of a request that has no report. */
export const NO_REPORT: Readonly<Record<"unknown" | "partial", string>> = {
  unknown: "Nothing in this request names a sender that is known here, so nothing says how it would be signed.",
  partial: "Only a part of this request is stored, so a signature of it cannot be checked.",
};

export const UNSIGNED_CHECK =
  "This is a check of the endpoint, and many senders leave those unsigned: that is no fault.";
