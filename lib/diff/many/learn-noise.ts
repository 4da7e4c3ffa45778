import type { DiffMessage } from "@/lib/diff/diff-message";
import type { LearnedNoise } from "@/lib/diff/diff-options";
import { type MessageValues, readMessageValues } from "./read-message-values";

/** Pairs of neighbours that are needed before anything is learned, and looked at at most. */
export const LEAST_PAIRS = 4;
export const MOST_MESSAGES = 50;
const NEARLY_ALL = 0.9;

export interface Learned extends LearnedNoise {
  /** How many pairs that rests on; 0 when there were too few. */
  readonly pairs: number;
}

/**
 * What differs between nearly all neighbours (9 of 10) among hits of one event type, given in their order: names of headers
 * and paths of JSON or form fields, to be given as `learned` of the comparison. Only what nearly all of them have, and
 * have with the same types, is learned: what comes and goes says something. Takes the last 50.
 */
export function learnNoise(messages: readonly DiffMessage[]): Learned {
  const values = messages.slice(-MOST_MESSAGES).map(readMessageValues);
  const pairs = values.length - 1;
  if (pairs < LEAST_PAIRS) return { headers: [], paths: [], pairs: 0 };
  const headers = new Map<string, number>();
  const paths = new Map<string, number>();
  for (const [index, right] of values.entries()) {
    const left = values[index - 1];
    if (left === undefined) continue;
    for (const name of listVaryingHeaders(left, right)) headers.set(name, (headers.get(name) ?? 0) + 1);
    for (const path of listVaryingPaths(left, right)) paths.set(path, (paths.get(path) ?? 0) + 1);
  }
  const isNearlyAll = ([, count]: readonly [string, number]): boolean => count >= NEARLY_ALL * pairs;
  const keep = (counts: ReadonlyMap<string, number>): string[] =>
    [...counts]
      .filter(isNearlyAll)
      .map(([name]) => name)
      .sort((first, second) => (first < second ? -1 : 1));
  return { headers: keep(headers), paths: keep(paths), pairs };
}

function listVaryingHeaders(left: MessageValues, right: MessageValues): string[] {
  return [...left.headers]
    .filter(([name, value]) => (right.headers.get(name) ?? value) !== value)
    .map(([name]) => name);
}

function listVaryingPaths(left: MessageValues, right: MessageValues): string[] {
  const varying: string[] = [];
  for (const [path, { texts, types }] of left.paths) {
    const other = right.paths.get(path);
    if (other === undefined || [...types].some((type) => !other.types.has(type)) || types.size !== other.types.size)
      continue;
    if (texts.length !== other.texts.length || texts.some((text, index) => text !== other.texts[index]))
      varying.push(path);
  }
  return varying;
}
