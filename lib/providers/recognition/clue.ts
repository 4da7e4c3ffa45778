import { compileJsonPath, readJsonPath } from "@/lib/providers/request/json-path";
import type { RequestView } from "@/lib/providers/request/request-view";

/** sure: only this sender does it. likely: it fits well. weak: anyone can send it, say "looks like". */
export type Confidence = "sure" | "likely" | "weak";

/** One way to recognise a sender. All that is given must hold. */
export interface Clue {
  readonly confidence: Confidence;
  /** Fields that are there; the first finds the clue, so it should be the rarest. */
  readonly fields?: readonly string[];
  readonly without?: readonly string[];
  /** Patterns of field values. */
  readonly values?: Readonly<Record<string, RegExp>>;
  /** JSON paths of the body; `true`: is there, whatever it is. */
  readonly json?: Readonly<Record<string, RegExp | true>>;
  readonly form?: Readonly<Record<string, RegExp>>;
  /**
   * For clues without `fields`: ASCII that stands near the beginning of the body; a cheap test before parsing. Without
   * the quote before a name: quotes are everywhere in JSON, and searching for one stops at each.
   */
  readonly bytes?: string;
}

export type Test = (view: RequestView) => boolean;

/** One function for a clue. Cheap tests run first, a body is parsed last. */
export function compileClue(clue: Clue): Test {
  const fields = [...(clue.fields ?? [])].map((name) => name.toLowerCase());
  const without = (clue.without ?? []).map((name) => name.toLowerCase());
  const values = Object.entries(clue.values ?? {}).map(([name, pattern]) => [name.toLowerCase(), pattern] as const);
  const json = Object.entries(clue.json ?? {}).map(([path, test]) => [compileJsonPath(path), test] as const);
  const form = Object.entries(clue.form ?? {});
  return (view) =>
    fields.every((name) => view.fieldMap.has(name)) &&
    without.every((name) => !view.fieldMap.has(name)) &&
    values.every(([name, pattern]) => pattern.test(view.fieldMap.get(name) ?? "")) &&
    form.every(([name, pattern]) => pattern.test(view.formField(name) ?? "")) &&
    json.every(([path, test]) => {
      const value = readJsonPath(view.json, path);
      return test === true ? value !== undefined : isScalar(value) && test.test(String(value));
    });
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** A clue of one field that only this sender uses. */
export function field(...fields: readonly string[]): Clue {
  return { confidence: "sure", fields };
}

/** A clue of the User-Agent alone: weak. */
export function agent(pattern: RegExp): Clue {
  return { confidence: "weak", fields: ["User-Agent"], values: { "User-Agent": pattern } };
}
