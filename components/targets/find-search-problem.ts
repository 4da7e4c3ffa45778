import { parseSearch } from "@/lib/query/parse-search";

/** What is wrong in a search, with its place; null for a right one and for none. Patterns are the server's to judge. */
export function findSearchProblem(text: string): string | null {
  const parsed = parseSearch(text);
  return parsed.ok ? null : `Character ${parsed.mistake.position + 1}: ${parsed.mistake.message}.`;
}
