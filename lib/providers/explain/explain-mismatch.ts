import type { Received, Scheme, Trial, TrialResult } from "@/lib/providers/schemes/scheme";
import type { NamedSecret } from "@/lib/providers/schemes/secret";
import type { Cause, Difference } from "@/lib/providers/signature-report";
import { MAX_REWRITTEN_BYTES } from "./body-variants";
import type { Budget } from "./budget";
import { findDifference } from "./find-difference";
import { otherKeyForms, otherSecrets, trimmedSecret } from "./secret-variants";
import { timeVariants } from "./time-variants";
import { urlVariants } from "./url-variants";
import type { Variant } from "./variant";

export interface Finding {
  readonly cause: Cause;
  readonly explanation: string;
  readonly difference: Difference | null;
  /** False when nothing matched, so that the cause is the likeliest of several. */
  readonly isProved: boolean;
  /** The trial that matched, for showing what was signed. */
  readonly matched: Trial | null;
}

export interface Mismatch {
  readonly scheme: Scheme;
  readonly received: Received;
  readonly base: Trial;
  readonly result: TrialResult;
  readonly others: readonly NamedSecret[];
  readonly budget: Budget;
  /** Computed once for all secrets. */
  readonly bodies: Iterable<Variant>;
  /** What was tried is added here. */
  readonly tried: string[];
}

/** Tries, in the order of likelihood, what would make the signature match; names the first that does. */
export function explainMismatch(mismatch: Mismatch): Finding {
  const { scheme, received, base, result, budget, tried } = mismatch;
  if (result.kind === "other-encoding") return { ...guess(mismatch), difference: null, matched: base };
  for (const variant of variants(mismatch)) {
    const trial = { ...base, ...variant.change };
    if (!budget.spend(trial.body.length)) break;
    if (tried.length < 200) tried.push(variant.how);
    if (scheme.test(received, trial).kind !== "match") continue;
    const explanation = `The signature matches if ${variant.how}: ${variant.advice}`;
    return {
      cause: variant.cause,
      explanation,
      difference: findDifference(base, variant),
      isProved: true,
      matched: trial,
    };
  }
  return { ...guess(mismatch), difference: null, matched: null };
}

function* variants({ scheme, received, base, result, others, bodies }: Mismatch): Generator<Variant> {
  const part = result.kind === "other-part" ? result.part : null;
  if (received.state === "malformed") return;
  if (part === null) {
    yield* trimmedSecret(base.secret);
    yield* otherKeyForms(scheme, base.secret);
  }
  const isMade = result.kind === "differs";
  if (part === "body" || isMade) yield* bodies;
  if (part === "url" || (isMade && scheme.isUrlBound)) yield* urlVariants(base.url, base.view);
  if (isMade) yield* timeVariants(scheme, base.timestamp);
  if (part === null) yield* otherSecrets(others);
}

/** What is known without trying anything. */
export function guess({
  received,
  result,
  scheme,
  base,
}: Pick<Mismatch, "received" | "result" | "scheme" | "base">): Pick<Finding, "cause" | "explanation" | "isProved"> {
  if (received.state === "malformed" && result.kind !== "other-encoding") {
    return {
      cause: "malformed_signature",
      explanation: `The signature is malformed: ${received.why}. Correct the signing side.`,
      isProved: true,
    };
  }
  switch (result.kind) {
    case "other-encoding":
      return { cause: "wrong_encoding", explanation: sayEncoding(result), isProved: true };
    case "other-part":
      return result.part === "body"
        ? {
            cause: "body_changed",
            explanation:
              "The secret is right, but the body is not the one that was signed. Compute over the raw bytes.",
            isProved: true,
          }
        : {
            cause: "wrong_url",
            explanation:
              "The secret is right, but the request was signed for another URL. Compare the URL that the sender has configured.",
            isProved: true,
          };
    case "other-secret":
      return {
        cause: "wrong_secret",
        explanation: `Wrong secret: ${result.why}. Copy it again from the sender.`,
        isProved: true,
      };
    case "unusable-key":
      return { cause: "wrong_secret", explanation: `Wrong secret: ${result.why}.`, isProved: true };
    default: {
      const url = scheme.isUrlBound ? ", another URL was signed" : "";
      const large =
        base.body.length > MAX_REWRITTEN_BYTES ? " The body is too large to try what may have rewritten it." : "";
      return {
        cause: "wrong_secret",
        explanation: `Wrong secret${url}, or the body changed in a way that cannot be undone: nothing can tell these apart.${large} Copy the secret again from the sender first.`,
        isProved: false,
      };
    }
  }
}

function sayEncoding({ found, wanted }: Extract<TrialResult, { kind: "other-encoding" }>): string {
  const how =
    found === wanted
      ? `${found} with another prefix or in another place than this sender documents`
      : `${found}, not as ${wanted}`;
  return `The secret and the body are right, but the signature is written as ${how}. Correct the signing side.`;
}
