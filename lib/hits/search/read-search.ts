import { AppError } from "@/lib/errors";
import { compilePattern } from "@/lib/query/compile-pattern";
import { type CompiledSearch, compileSearch } from "@/lib/query/compile-search";
import { parseSearch } from "@/lib/query/parse-search";
import { compilePrefilter } from "@/lib/query/prefilter/compile-prefilter";
import type { Condition } from "@/lib/query/prefilter/condition";
import type { SearchMistake } from "@/lib/query/search-problem";

/** A search ready to run: who decides, and what the database may leave out beforehand. */
export interface HitSearch extends CompiledSearch {
  readonly prefilter: Condition;
}

/** Relative times count from `now`, in microseconds. INVALID_INPUT that says where and why when it is no search. */
export function readSearch(text: string, now: number): HitSearch {
  const parsed = parseSearch(text);
  if (!parsed.ok) throw invalidSearch(parsed.mistake);
  const compiled = compileSearch(parsed.node, { now, compilePattern });
  if (!compiled.ok) throw invalidSearch(compiled.mistake);
  return { ...compiled.search, prefilter: compilePrefilter(parsed.node, now) };
}

function invalidSearch({ message, position, length, expected }: SearchMistake): AppError {
  return new AppError("INVALID_INPUT", `The search is wrong from character ${position + 1} on. ${message}.`, {
    details: [{ path: "q", message, position, length, expected }],
  });
}
