import type { FieldName } from "./fields";
import { type FoundValue, jsonValues } from "./json-values";
import type { FieldRef } from "./search-node";
import type { HitFacts, SearchableHit } from "./searchable-hit";
import { headerReadings, targetReadings } from "./text-readings";

/** What a field of text holds in a hit, every reading of it; none when the hit lacks it. */
export function textValues(hit: SearchableHit, field: FieldRef): Iterable<FoundValue> {
  switch (field.name) {
    case "header":
      return named(hit.headers(), field.path[0], true);
    case "query":
      return named(hit.query(), field.path[0], false);
    case "body":
      return bodyValues(hit, field.path);
    default:
      return factValues(hit.facts, field.name);
  }
}

/** What a field of numbers or times holds: times as microseconds since the epoch are the caller's to read. */
export function numberValue(facts: HitFacts, name: FieldName): number | null {
  switch (name) {
    case "attempt":
      return facts.attempt;
    case "status":
      return facts.answerStatus;
    case "size":
      return facts.bodySize;
    case "seq":
      return facts.seq;
    default:
      return null;
  }
}

/** Whether a mark like `is:pinned` is on a hit. */
export function hasMark(facts: HitFacts, mark: string): boolean {
  switch (mark) {
    case "pinned":
      return facts.pinned;
    case "truncated":
      return facts.bodyTruncated;
    case "retry":
      return (facts.attempt ?? 0) > 1;
    default:
      return facts.state === mark;
  }
}

function* named(pairs: Iterable<readonly [string, string]>, name: string | undefined, isHeader: boolean) {
  const wanted = isHeader ? name?.toLowerCase() : name;
  for (const [field, value] of pairs) {
    if (wanted !== undefined && (isHeader ? field.toLowerCase() : field) !== wanted) continue;
    yield* texts(isHeader ? headerReadings(value) : [value]);
  }
}

function* bodyValues(hit: SearchableHit, path: readonly string[]): Generator<FoundValue> {
  const text = hit.bodyText();
  if (text === null || text === "") return;
  if (path.length === 0) {
    yield { text, isNumber: false };
    return;
  }
  const root = hit.json();
  if (root !== null) yield* jsonValues(root, text, path);
}

function factValues(facts: HitFacts, name: FieldName): Iterable<FoundValue> {
  if (name === "target") return texts(targetReadings(facts.target));
  if (name === "path") return texts(targetReadings(facts.path));
  const value = readFact(facts, name);
  return value === null ? [] : texts([value]);
}

function readFact(facts: HitFacts, name: FieldName): string | null {
  switch (name) {
    case "method":
      return facts.method;
    case "type":
      return facts.contentType;
    case "provider":
      return facts.provider;
    case "event":
      return facts.eventType;
    case "delivery":
      return facts.deliveryId;
    case "state":
      return facts.state;
    case "signature":
      return facts.signature;
    case "ip":
      return facts.remoteAddress;
    case "note":
      return facts.note;
    default:
      return null;
  }
}

function* texts(values: readonly string[]): Generator<FoundValue> {
  for (const text of values) yield { text, isNumber: false };
}
