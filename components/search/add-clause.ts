import { parseSearch } from "@/lib/query/parse-search";
import { printSearch } from "@/lib/query/print-search";

/** A search that asks for a clause as well. One that is there already is not asked for twice; a text that is no search gives way. */
export function addClause(text: string, clause: string): string {
  const [held, added] = [parseSearch(text), parseSearch(clause)];
  if (!added.ok || added.node.kind === "all") return text;
  const wanted = printSearch(added.node);
  if (!held.ok || held.node.kind === "all") return wanted;
  const parts = held.node.kind === "and" ? held.node.parts : [held.node];
  if (parts.some((part) => printSearch(part) === wanted)) return text;
  return printSearch({ kind: "and", parts: [...parts, added.node] });
}
