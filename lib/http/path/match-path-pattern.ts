import type { PathPattern, PatternStep } from "./path-pattern";
import type { PathStep } from "./path-step";

/** Whether the pattern is exactly that path. */
export function matchesPath(pattern: PathPattern, steps: readonly PathStep[]): boolean {
  return reach(pattern, steps).has(steps.length);
}

/** Whether the pattern is that path or one above it: what it names covers the path. */
export function coversPath(pattern: PathPattern, steps: readonly PathStep[]): boolean {
  return reach(pattern, steps).size > 0;
}

/** How many steps of the path the pattern can stand for. At most their product of work. */
function reach(pattern: PathPattern, steps: readonly PathStep[]): Set<number> {
  let places = new Set([0]);
  for (const wanted of pattern) {
    const next = new Set<number>();
    for (const place of wanted.isDeep ? allFrom(places, steps.length) : places) {
      const step = steps[place];
      if (step !== undefined && isStep(wanted, step)) next.add(place + 1);
    }
    places = next;
  }
  return places;
}

function allFrom(places: ReadonlySet<number>, length: number): number[] {
  const first = Math.min(...places, length);
  return Array.from({ length: length - first }, (_, index) => first + index);
}

function isStep({ is }: PatternStep, step: PathStep): boolean {
  if (is === "any") return true;
  return "name" in is ? is.name === step : is.index === step;
}
