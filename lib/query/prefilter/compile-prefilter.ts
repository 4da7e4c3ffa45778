import type { AnywhereNode, SearchNode } from "@/lib/query/search-node";
import { bodyContains } from "./body-condition";
import { clauseBounds } from "./clause-bounds";
import { allOf, anyOf, type Condition, noneOf } from "./condition";
import { headersContain, targetContains } from "./head-condition";

/** Two conditions around what matches: every match fulfils `most`, and everything that fulfils `least` matches. */
export interface Bounds {
  readonly least: Condition;
  readonly most: Condition;
}

/**
 * A condition over the columns of table "hit" that every matching hit fulfils; others may, so that the matcher decides.
 * Headers and bodies are looked at as bytes, where bytes tell. `now` is in microseconds, as for the matcher.
 */
export function compilePrefilter(node: SearchNode, now: number): Condition {
  return bound(node, now).most;
}

function bound(node: SearchNode, now: number): Bounds {
  switch (node.kind) {
    case "all":
      return { least: true, most: true };
    case "not": {
      const { least, most } = bound(node.part, now);
      return { least: noneOf(most), most: noneOf(least) };
    }
    case "and":
    case "or": {
      const parts = node.parts.map((part) => bound(part, now));
      const join = node.kind === "and" ? allOf : anyOf;
      return { least: join(parts.map(({ least }) => least)), most: join(parts.map(({ most }) => most)) };
    }
    case "anywhere":
      return { least: false, most: standsAnywhere(node) };
    case "clause":
      return clauseBounds(node, now);
  }
}

function standsAnywhere({ test }: AnywhereNode): Condition {
  if (test.op === "pattern") return true;
  const needle = test.text.toLowerCase();
  return anyOf([targetContains(needle), bodyContains(needle), headersContain(needle)]);
}
