import type { SearchNode } from "@/lib/query/search-node";
import { clauseBounds } from "./clause-bounds";
import { allOf, anyOf, type Condition, noneOf } from "./condition";

/** Two conditions around what matches: every match fulfils `most`, and everything that fulfils `least` matches. */
export interface Bounds {
  readonly least: Condition;
  readonly most: Condition;
}

/**
 * A condition over the plain columns of table "hit" that every matching hit fulfils; others may, so that the matcher
 * decides. `now` is in microseconds, as for the matcher.
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
      return { least: false, most: true };
    case "clause":
      return clauseBounds(node, now);
  }
}
