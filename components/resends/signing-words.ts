import type { Signing } from "@/lib/resends/resend-schema";

/** The ways to sign a resend, each by a name and what it is for. */
export const SIGNING_WORDS: Readonly<Record<Signing, { readonly name: string; readonly explanation: string }>> = {
  fresh: {
    name: "Signed anew",
    explanation: "For now and for this target, by the stored secret: what a receiver accepts.",
  },
  exact: {
    name: "As captured",
    explanation: "The captured signature, untouched: refused by receivers that check its time once it is old.",
  },
  stale: {
    name: "Too old",
    explanation: "A right signature for a time long ago: a receiver that checks the time must refuse it.",
  },
  wrong: {
    name: "Wrong",
    explanation: "A signature that looks right and does not match: every receiver that checks must refuse it.",
  },
};
