import type { RequestView } from "@/lib/providers/request/request-view";
import type { Received, Scheme, Trial, TrialResult } from "@/lib/providers/schemes/scheme";
import type { NamedSecret } from "@/lib/providers/schemes/secret";
import { bodyVariants } from "./body-variants";
import { Budget } from "./budget";
import { explainMismatch, type Finding, guess } from "./explain-mismatch";
import { Remembered } from "./remembered";

/** One secret tried with one scheme, in vain. */
export interface Failure {
  readonly scheme: Scheme;
  readonly received: Received;
  readonly secret: NamedSecret;
  readonly base: Trial;
  readonly result: TrialResult;
}

interface Search {
  readonly otherSecrets?: readonly NamedSecret[];
  readonly isSearched?: boolean;
}

export interface Explained<T> {
  readonly trial: T;
  readonly finding: Finding & { readonly tried: readonly string[] };
}

/** The cause that fits best: of the first secret for which one is proved, else of the first. Null without failures. */
export function findCause<T extends Failure>(
  failures: readonly T[],
  view: RequestView,
  search: Search,
): Explained<T> | null {
  const isDecided = ({ result }: T) => result.kind === "other-encoding" || result.kind === "other-part";
  const ordered = [...failures.filter(isDecided), ...failures.filter((failure) => !isDecided(failure))];
  const tried: string[] = [];
  let first: Explained<T> | null = null;
  const budget = new Budget();
  const bodies = new Remembered(bodyVariants(view.body));
  for (const trial of ordered) {
    const finding: Finding =
      search.isSearched === false
        ? { ...guess(trial), difference: null, matched: null }
        : explainMismatch({ ...trial, others: search.otherSecrets ?? [], budget, bodies, tried });
    const explained = { trial, finding: { ...finding, tried } };
    if (finding.matched !== null || isDecided(trial)) return explained;
    first ??= explained;
  }
  return first;
}
