// Larger bodies are not read for the sake of a completion.
const LARGEST = 64 * 1024;
const MOST = 100;
const DEEPEST = 4;

/** The paths to the values of a JSON body, like "customer.id"; none of what is no JSON. Items of lists are `*`. */
export function listJsonPaths(text: string | null): readonly string[] {
  if (text === null || text.length > LARGEST) return [];
  const paths = new Set<string>();
  collect(parse(text), "", 0, paths);
  return [...paths];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function collect(value: unknown, path: string, depth: number, paths: Set<string>): void {
  if (paths.size >= MOST) return;
  if (typeof value !== "object" || value === null || depth === DEEPEST) {
    if (path !== "") paths.add(path);
    return;
  }
  const entries = Array.isArray(value) ? value.slice(0, 3).map((item) => ["*", item] as const) : Object.entries(value);
  for (const [step, item] of entries) {
    // A step with a dot in it cannot be told from two.
    if (!step.includes(".")) collect(item, path === "" ? step : `${path}.${step}`, depth + 1, paths);
  }
}
