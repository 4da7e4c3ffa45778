/** What refuses a request, in the order in which it is asked; `answer.rule` of a denied hit is one of these. */
export const DENIAL_RULES = [
  "paused",
  "unreadable",
  "address",
  "method",
  "credentials",
  "header",
  "size",
  "signature",
  "rate",
  "preflight",
  // Also what answered it: lib/hits/handshake-rule.ts.
  "handshake",
] as const;
export type DenialRule = (typeof DENIAL_RULES)[number];

/** The rule of a denied hit. The first ones were stored without: bins could do no more than be paused. */
export function findDenialRule(state: string, answerRule: string | null): DenialRule | null {
  return state === "denied" ? (DENIAL_RULES.find((rule) => rule === answerRule) ?? "paused") : null;
}
