import type { Finding } from "@/lib/redact/finding";
import type { PathState } from "@/lib/redact/paths/path-state";
import type { View } from "@/lib/redact/view/view";

/** What is looked for in a value. */
export interface Search {
  /** Secrets by their looks and names too, not only what is chosen. */
  readonly auto: boolean;
  readonly paths: PathState;
  /** Where it stands, for people: ends with the path so far. */
  readonly where: string;
  /** Values inside of values above this one. */
  readonly depth: number;
}

/** Looks into a value that is one thing to its surroundings, like a string of JSON. */
export type FindInside = (view: View, search: Search) => Finding[];
