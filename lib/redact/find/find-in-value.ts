import { findInJson } from "@/lib/redact/body/find-in-json";
import { type Finding, findingIn } from "@/lib/redact/finding";
import { findTokens, isRedacted, startsWithin } from "@/lib/redact/token/token-text";
import { undoJson, undoPercent, undoXml } from "@/lib/redact/view/undo-escapes";
import { plainView, type View } from "@/lib/redact/view/view";
import { findBase64Runs, MIN_RUN } from "./base64-runs";
import { findSpots } from "./find-spots";
import type { Search } from "./search";

/** JSON in a string of JSON in a string of JSON. */
const MAX_DEPTH = 3;

/** Secrets that a value holds: as JSON, by their looks as it stands and under one more escape, and in base64. */
export function findInValue(view: View, search: Search): Finding[] {
  const nested = findInNested(view, search);
  if (nested !== null || !search.auto) return nested ?? [];
  const findings = findByLooks(view, search);
  if (view.text.length >= MIN_RUN) for (const found of findInBase64(view, search)) findings.push(found);
  return findings;
}

function findInNested(view: View, search: Search): Finding[] | null {
  if (search.depth >= MAX_DEPTH || !looksLikeJson(view.text)) return null;
  const { where } = search;
  const root = where.includes(" $") ? where : `${where} $`;
  return findInJson(view, { ...search, where: root, depth: search.depth + 1 }, findInValue);
}

function looksLikeJson(text: string): boolean {
  return /^[ \t\r\n]*[[{]/.test(text) && "]}".includes(text.trimEnd().slice(-1));
}

function findByLooks(view: View, search: Search): Finding[] {
  const findings = spotsIn(view, search);
  for (const undone of undoneViews(view)) for (const found of spotsIn(undone, search)) findings.push(found);
  return findings;
}

function undoneViews(view: View): View[] {
  const { text } = view;
  const views: View[] = [];
  if (text.includes("%")) views.push(undoPercent(view));
  if (text.includes("\\")) views.push(undoJson(view));
  if (text.includes("&")) views.push(undoXml(view));
  // What is put there is no part of those escapes.
  return views.filter((undone) => undone.text.length < text.length).map((undone) => ({ ...undone, write: view.write }));
}

function spotsIn(view: View, search: Search): Finding[] {
  const spots = findSpots(view.text);
  const tokens = spots.length === 0 ? [] : findTokens(view.text);
  return spots.flatMap((spot) => {
    if (isRedacted(view.text.slice(spot.start, spot.end)) || startsWithin(tokens, spot.start)) return [];
    return [findingIn(view, spot, { kind: spot.kind, where: search.where }, spot)];
  });
}

/** One level: a run whose text holds a secret is a secret as a whole, and what it holds is known. */
function findInBase64(view: View, search: Search): Finding[] {
  return findBase64Runs(view.text).flatMap((run) => {
    const decoded = plainView(run.decoded);
    const inner = findInNested(decoded, search) ?? findByLooks(decoded, search);
    if (inner.length === 0) return [];
    const also = inner.flatMap(({ secret, also: others, isWeak }) => (isWeak ? [] : [secret, ...others]));
    return [findingIn(view, run, { kind: "encoded", where: search.where }, { also })];
  });
}
