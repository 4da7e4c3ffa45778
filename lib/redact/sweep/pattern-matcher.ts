import type { Pattern } from "./list-spellings";

/** Shorter patterns are none. */
export const MIN_PATTERN = 6;
// Patterns are found by the longest of these beginnings that they have.
const KEY_LENGTHS = [32, 24, 16, 12, 8, MIN_PATTERN];
const FILTER_BITS = 16;
// Characters compared beyond the beginnings. Beyond that a beginning counts as the whole: too much is replaced, not too little.
const MAX_COMPARED = 200_000_000;

export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  readonly secret: string;
}

/** Finds many patterns in a text in one go. Linear in the text: the work of hostile patterns is bounded. */
export class PatternMatcher {
  readonly isEmpty: boolean;
  private readonly filter = new Uint8Array(1 << FILTER_BITS);
  private readonly byKey = new Map<number, Map<string, Pattern[]>>();
  private budget = MAX_COMPARED;

  constructor(patterns: readonly Pattern[]) {
    this.isEmpty = patterns.length === 0;
    for (const pattern of patterns) this.add(pattern);
    for (const keys of this.byKey.values()) {
      for (const list of keys.values()) list.sort((one, other) => other.text.length - one.text.length);
    }
  }

  /** In order of their starts; those that overlap are one, with the secret of the longest. */
  findAll(text: string): PatternMatch[] {
    const matches: Array<{ start: number; end: number; secret: string; longest: number }> = [];
    if (this.isEmpty) return matches;
    for (let at = 0; at + MIN_PATTERN <= text.length; at += 1) {
      if (this.filter[hashAt(text, at)] === 0) continue;
      const found = this.findAt(text, at);
      if (found === null) continue;
      const end = at + found.text.length;
      const last = matches.at(-1);
      if (last === undefined || at >= last.end) {
        matches.push({ start: at, end, secret: found.secret, longest: found.text.length });
        continue;
      }
      last.end = Math.max(last.end, end);
      if (found.text.length > last.longest) {
        last.secret = found.secret;
        last.longest = found.text.length;
      }
    }
    return matches;
  }

  private add(pattern: Pattern): void {
    const length = KEY_LENGTHS.find((one) => one <= pattern.text.length);
    if (length === undefined) return;
    this.filter[hashAt(pattern.text, 0)] = 1;
    const keys = this.byKey.get(length) ?? new Map<string, Pattern[]>();
    this.byKey.set(length, keys);
    const key = pattern.text.slice(0, length);
    const list = keys.get(key);
    if (list === undefined) keys.set(key, [pattern]);
    else list.push(pattern);
  }

  private findAt(text: string, at: number): Pattern | null {
    for (const length of KEY_LENGTHS) {
      const list = this.byKey.get(length)?.get(text.slice(at, at + length));
      const found = list?.find((pattern) => this.stands(pattern, text, at));
      if (found !== undefined) return found;
    }
    return null;
  }

  private stands(pattern: Pattern, text: string, at: number): boolean {
    if (at + pattern.text.length > text.length) return false;
    this.budget -= pattern.text.length;
    return this.budget < 0 || text.startsWith(pattern.text, at);
  }
}

function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let index = at; index < at + MIN_PATTERN; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  return (hash ^ (hash >>> FILTER_BITS)) & ((1 << FILTER_BITS) - 1);
}
