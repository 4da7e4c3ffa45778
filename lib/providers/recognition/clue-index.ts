import type { Provider } from "@/lib/providers/provider";
import type { RequestView } from "@/lib/providers/request/request-view";
import { type Confidence, compileClue, type Test } from "./clue";

export interface Candidate {
  readonly rank: number;
  readonly provider: Provider;
  readonly confidence: Confidence;
  readonly test: Test;
}

// A body's shape shows near its beginning; further on nothing is looked for while a request is being received.
const SNIFFED_BYTES = 16 * 1024;

const NONE: readonly Candidate[] = [];

/**
 * Finds who may have sent a request without asking every provider: by the fields that are there, then by bytes near the
 * beginning of the body, then by weak hints. Earlier providers win.
 */
export class ClueIndex {
  private readonly byField = new Map<string, Candidate[]>();
  private readonly byBytes: Array<Candidate & { readonly bytes: string }> = [];
  /** Any of those texts: one pass in the place of twenty tells that an ordinary body has none. */
  private readonly anyBytes: RegExp;

  constructor(providers: readonly Provider[]) {
    let rank = 0;
    for (const provider of providers) {
      for (const clue of provider.clues) {
        rank += 1;
        const candidate = { rank, provider, confidence: clue.confidence, test: compileClue(clue) };
        const key = clue.fields?.[0]?.toLowerCase();
        if (key !== undefined) this.byField.set(key, [...(this.byField.get(key) ?? []), candidate]);
        else this.byBytes.push({ ...candidate, bytes: clue.bytes ?? "" });
      }
    }
    this.anyBytes = new RegExp(this.byBytes.map(({ bytes }) => bytes.replaceAll(".", "\\.")).join("|"));
  }

  find(view: RequestView): Candidate | null {
    return this.findByField(view, false) ?? this.findByBody(view) ?? this.findByField(view, true);
  }

  /** The first in rank whose fields are there. */
  private findByField(view: RequestView, isWeak: boolean): Candidate | null {
    let first: Candidate | null = null;
    for (const name of view.fieldMap.keys()) {
      for (const candidate of this.byField.get(name) ?? NONE) {
        if ((candidate.confidence === "weak") !== isWeak) continue;
        if ((first === null || candidate.rank < first.rank) && candidate.test(view)) first = candidate;
      }
    }
    return first;
  }

  private findByBody(view: RequestView): Candidate | null {
    if (view.body.length === 0 || !view.isParsable) return null;
    const beginning = view.body.toString("latin1", 0, SNIFFED_BYTES);
    if (!this.anyBytes.test(beginning)) return null;
    return this.byBytes.find(({ bytes, test }) => beginning.includes(bytes) && test(view)) ?? null;
  }
}
