import { findInUrl } from "./fields/find-in-url";
import { HARMLESS_AT_HOME } from "./harmless-at-home";
import { NOWHERE } from "./paths/path-state";
import type { SecretKind } from "./secret-kind";
import { createSweep } from "./sweep/create-sweep";
import { joinOverlaps } from "./token/join-overlaps";
import { plainView } from "./view/view";

export interface UrlSecret {
  readonly start: number;
  readonly end: number;
  readonly kind: SecretKind;
}

const SEARCH = { auto: true, paths: NOWHERE, where: "url", depth: 0 };
const asItIs = (text: string) => text;

/**
 * The secrets in a URL or request target, one code point per byte: by looks, by the names of parameters, and `known` ones in
 * any spelling. In order, apart from each other; without signatures and digests. Linear; never throws on short texts.
 */
export function findUrlSecrets(url: string, known: Iterable<string> = []): UrlSecret[] {
  const found = findInUrl(plainView(url), SEARCH).filter(({ kind }) => !HARMLESS_AT_HOME.has(kind));
  const sweep = createSweep([
    ...found.flatMap(({ secret, also, kind, isWeak }) =>
      (isWeak ? also : [secret, ...also]).map((text) => [text, kind] as const),
    ),
    ...Array.from(known, (text) => [text, "token"] as const),
  ]);
  const swept = sweep({ where: "url", text: url, findings: found, write: asItIs });
  return joinOverlaps([...found, ...swept]).map(({ start, end, finding }) => ({ start, end, kind: finding.kind }));
}
