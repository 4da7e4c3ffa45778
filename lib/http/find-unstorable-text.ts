/** How deep input may be nested; everything that walks it later may recurse. */
export const MAX_INPUT_DEPTH = 64;

const UNSTORABLE = /\0|\p{Surrogate}/u;

export interface InputProblem {
  readonly path: string;
  readonly message: string;
}

/**
 * The first place in a JSON value that no part of the app may be given: a NUL or a lone surrogate in a string or a
 * field's name (the database refuses or changes them), or nesting beyond MAX_INPUT_DEPTH. Null when there is none.
 */
export function findUnstorableText(input: unknown): InputProblem | null {
  const pending: Array<{ value: unknown; path: readonly string[] }> = [{ value: input, path: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, path } = next;
    if (typeof value === "string" && UNSTORABLE.test(value)) {
      return { path: path.join("."), message: "must not hold NUL or lone surrogates" };
    }
    if (typeof value !== "object" || value === null) continue;
    if (path.length >= MAX_INPUT_DEPTH) {
      return { path: path.slice(0, 8).join("."), message: `is nested deeper than ${MAX_INPUT_DEPTH} levels` };
    }
    for (const [name, member] of Object.entries(value)) {
      if (UNSTORABLE.test(name)) {
        return { path: path.join("."), message: "must not hold NUL or lone surrogates in the name of a field" };
      }
      pending.push({ value: member, path: [...path, name] });
    }
  }
  return null;
}
