import type { ArrayMatch } from "@/lib/diff/json/json-delta";

/** Work beyond which an array is replaced whole: each operation has to find its place among the elements. */
const MAX_WORK = 20_000_000;

/** How an array gets its elements and their order, in places at the time of each step. */
export type ArrayStep =
  | { readonly op: "remove"; readonly at: number }
  /** `right` is the element of the right array that comes there. */
  | { readonly op: "add"; readonly at: number; readonly right: number }
  | { readonly op: "move"; readonly from: number; readonly at: number };

/**
 * The steps that turn the left array into the right one where elements that go together are taken as equal: removals from
 * the end on, then additions and moves in the order of the right array, as few moves as can be. Null when that is too
 * much work.
 */
export function planArraySteps({ lefts, rights, moved }: ArrayMatch): ArrayStep[] | null {
  const steps: ArrayStep[] = [];
  const current: number[] = [];
  for (let at = rights.length - 1; at >= 0; at -= 1) if (rights[at] === -1) steps.push({ op: "remove", at });
  for (const right of rights) if (right >= 0) current.push(right);
  const changes = steps.length + lefts.reduce((sum, from, to) => sum + (from < 0 || moved[to] === 1 ? 1 : 0), 0);
  if (changes * (current.length + changes) > MAX_WORK) return null;
  let place = -1;
  for (const [to, from] of lefts.entries()) {
    if (from < 0) {
      steps.push({ op: "add", at: place + 1, right: to });
      current.splice(place + 1, 0, to);
      place += 1;
    } else if (moved[to] === 1) {
      const start = current.indexOf(to);
      current.splice(start, 1);
      const at = start < place + 1 ? place : place + 1;
      current.splice(at, 0, to);
      if (at !== start) steps.push({ op: "move", from: start, at });
      place = at;
    } else {
      // Only elements that are to move yet can stand between two that stay.
      place = current.indexOf(to, Math.max(place, 0));
    }
  }
  return steps;
}
