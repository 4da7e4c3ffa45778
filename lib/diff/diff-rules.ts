import type { HeaderOptions } from "@/lib/diff/headers/diff-headers";
import { headerFilter } from "@/lib/diff/headers/header-filter";
import type { ArrayKeys } from "@/lib/diff/json/diff-json";
import type { PathNoiseRules } from "@/lib/diff/noise/path-noise";
import { matchesPath } from "@/lib/http/path/match-path-pattern";
import { parsePathPattern } from "@/lib/http/path/parse-path-pattern";
import type { PathPattern } from "@/lib/http/path/path-pattern";
import type { DiffOptions } from "./diff-options";

/** The options of a comparison, made ready. */
export interface DiffRules {
  readonly headers: HeaderOptions;
  readonly paths: PathNoiseRules;
  readonly keyOf: ArrayKeys;
}

/** Never throws: a path that is none matches nothing (diffSettingsSchema refuses it, with the reason). */
export function readDiffRules(options: DiffOptions): DiffRules {
  const keys = Object.entries(options.arrayKeys ?? {}).flatMap(([path, key]) =>
    readPatterns([path]).map((pattern) => ({ pattern, key })),
  );
  return {
    headers: {
      isIgnored: headerFilter(options.ignoreHeaders ?? []),
      isLearned: headerFilter(options.learned?.headers ?? []),
    },
    paths: { ignored: readPatterns(options.ignorePaths ?? []), learned: readPatterns(options.learned?.paths ?? []) },
    keyOf: (steps) => keys.find(({ pattern }) => matchesPath(pattern, steps))?.key ?? null,
  };
}

function readPatterns(paths: readonly string[]): PathPattern[] {
  return paths.flatMap((path) => {
    const parsed = parsePathPattern(path);
    return parsed.ok ? [parsed.pattern] : [];
  });
}
