import type { Completion, Completions } from "@/lib/query/complete-search";

/** A search with a completion taken, and where the caret then stands: behind a space, unless more has to follow. */
export function takeCompletion(text: string, { from, to }: Completions, { text: taken }: Completion): [string, number] {
  const after = text.slice(to);
  const isValue = /[:=<>]$/.test(text.slice(0, from));
  const isWhole = isValue || taken.endsWith("*");
  const before = text.slice(0, from) + taken + (isWhole && !after.startsWith(" ") ? " " : "");
  return [before + after, before.length];
}
