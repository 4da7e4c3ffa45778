import type { PathPattern } from "@/lib/http/path/path-pattern";
import type { PathStep } from "@/lib/http/path/path-step";

/** How far each pattern has come at a place in a tree. */
export interface PathState {
  /** The place, or one above it, is what a pattern names. */
  readonly isChosen: boolean;
  readonly open: ReadonlyArray<{ readonly pattern: PathPattern; readonly done: number }>;
}

/** No pattern comes to anything below. */
export const NOWHERE: PathState = { isChosen: false, open: [] };
const CHOSEN: PathState = { isChosen: true, open: [] };

/** The state at the root, which `$` alone chooses. */
export function startPaths(patterns: readonly PathPattern[]): PathState {
  if (patterns.some(({ length }) => length === 0)) return CHOSEN;
  return patterns.length === 0 ? NOWHERE : { isChosen: false, open: patterns.map((pattern) => ({ pattern, done: 0 })) };
}

/** The state one step below. Takes no more work than the patterns have steps. */
export function stepInto(state: PathState, step: PathStep): PathState {
  if (state.open.length === 0) return state;
  const open: Array<{ pattern: PathPattern; done: number }> = [];
  const add = (pattern: PathPattern, done: number) => {
    if (!open.some((one) => one.pattern === pattern && one.done === done)) open.push({ pattern, done });
  };
  for (const { pattern, done } of state.open) {
    const wanted = pattern[done];
    if (wanted === undefined) continue;
    if (wanted.isDeep) add(pattern, done);
    const { is } = wanted;
    if (is !== "any" && !("name" in is ? is.name === step : is.index === step)) continue;
    if (done + 1 === pattern.length) return CHOSEN;
    add(pattern, done + 1);
  }
  return open.length === 0 ? NOWHERE : { isChosen: false, open };
}
