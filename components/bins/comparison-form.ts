import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import { parsePathPattern } from "@/lib/http/path/parse-path-pattern";

/** What comparisons take for noise, as typed: one on a line. */
export interface ComparisonForm {
  readonly ignoreHeaders: string;
  readonly ignorePaths: string;
  /** A path, "=" and the member that tells its elements apart. */
  readonly arrayKeys: string;
}

export type ComparisonProblems = { readonly [Field in keyof ComparisonForm]?: string };

const MOST = 500;
const LONGEST_NAME = 256;

export function toComparisonForm({
  ignoreHeaders = [],
  ignorePaths = [],
  arrayKeys = {},
}: DiffSettings): ComparisonForm {
  return {
    ignoreHeaders: ignoreHeaders.join("\n"),
    ignorePaths: ignorePaths.join("\n"),
    arrayKeys: Object.entries(arrayKeys)
      .map(([path, key]) => `${path} = ${key}`)
      .join("\n"),
  };
}

/** What is wrong, by field: the first line that is. */
export function checkComparisonForm({ ignoreHeaders, ignorePaths, arrayKeys }: ComparisonForm): ComparisonProblems {
  const found = {
    ignoreHeaders: findProblem(ignoreHeaders, (line) => (line.length > LONGEST_NAME ? "is too long" : null)),
    ignorePaths: findProblem(ignorePaths, findPathProblem),
    arrayKeys: findProblem(arrayKeys, (line) => {
      const [path, key] = splitKey(line);
      if (key === "") return "needs a path, = and a name";
      return key.length > LONGEST_NAME ? "has too long a name" : findPathProblem(path);
    }),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null));
}

/** As a merge patch (RFC 7396) of the fields that were edited: null empties one. The form must be without problems. */
export function toComparisonPatch(
  form: ComparisonForm,
  before: ComparisonForm,
  edited: ReadonlySet<string>,
): Record<string, unknown> {
  const toList = (text: string) => (text.trim() === "" ? null : listLines(text));
  const keys = Object.fromEntries(listLines(form.arrayKeys).map(splitKey));
  const gone = listLines(before.arrayKeys)
    .map((line) => splitKey(line)[0])
    .filter((path) => !(path in keys));
  return {
    ...(edited.has("ignoreHeaders") ? { ignoreHeaders: toList(form.ignoreHeaders) } : {}),
    ...(edited.has("ignorePaths") ? { ignorePaths: toList(form.ignorePaths) } : {}),
    ...(edited.has("arrayKeys")
      ? { arrayKeys: { ...Object.fromEntries(gone.map((path) => [path, null])), ...keys } }
      : {}),
  };
}

function listLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** At the last "=": a path may hold others in quotes. */
function splitKey(line: string): readonly [path: string, key: string] {
  const at = line.lastIndexOf("=");
  return at === -1 ? [line, ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
}

function findPathProblem(path: string): string | null {
  const parsed = parsePathPattern(path);
  return parsed.ok ? null : `is no path: expected ${parsed.expected} at character ${parsed.offset + 1}`;
}

function findProblem(text: string, check: (line: string) => string | null): string | null {
  const lines = listLines(text);
  if (lines.length > MOST) return `At most ${MOST} lines`;
  for (const line of lines) {
    const problem = check(line);
    if (problem !== null) return `“${line.slice(0, 40)}” ${problem}`;
  }
  return null;
}
