import { RE2JS, RE2JSException } from "re2js";
import { MAX_PATTERN_TEXT } from "./limits";
import type { CompilePattern } from "./pattern";

// What a text costs is its length times this, at worst: with MAX_PATTERN_TEXT some tenths of a second.
const MAX_INSTRUCTIONS = 400;

/**
 * Patterns in RE2's syntax, which has neither look-around nor back references, so that they take linear time on any
 * text. Lines: "." matches no line break, "^" and "$" are the ends of the text. This module weighs 46 kB gzipped: in a
 * browser import it only when a search holds a pattern.
 */
export const compilePattern: CompilePattern = (source, ignoresCase) => {
  try {
    const pattern = RE2JS.compile(source, ignoresCase ? RE2JS.CASE_INSENSITIVE : 0);
    if (pattern.programSize() > MAX_INSTRUCTIONS) return { ok: false, reason: "a pattern with fewer repetitions" };
    const test = (text: string) =>
      pattern.test(text.length > MAX_PATTERN_TEXT ? text.slice(0, MAX_PATTERN_TEXT) : text);
    return { ok: true, test };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const problem = error.message.replace("error parsing regexp: ", "").replaceAll("`", "");
    return { ok: false, reason: `a pattern in RE2's syntax, without this: ${problem}` };
  }
};
