import type { JsonNode } from "@/lib/http/json/json-node";
import { parseJson } from "@/lib/http/json/parse-json";
import { parseQuery } from "@/lib/http/parse-query";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { splitTarget } from "@/lib/http/split-target";

/** What is known of a hit without its headers and body; every summary is one. */
export interface HitFacts {
  readonly seq: number;
  /** ISO 8601 UTC with up to six decimals. */
  readonly receivedAt: string;
  readonly method: string;
  readonly target: string;
  readonly path: string;
  readonly state: string;
  readonly contentType: string | null;
  readonly bodySize: number;
  readonly bodyTruncated: boolean;
  readonly remoteAddress: string;
  readonly provider: string | null;
  readonly eventType: string | null;
  readonly deliveryId: string | null;
  readonly attempt: number | null;
  readonly signature: string;
  readonly answerStatus: number | null;
  readonly pinned: boolean;
  readonly note: string | null;
}

/** A hit as the matcher reads it. Nothing is decoded before it is asked for, and nothing twice. */
export interface SearchableHit {
  readonly facts: HitFacts;
  readonly headers: () => RawHeaders;
  /** Decoded [name, value]. */
  readonly query: () => RawHeaders;
  /** Null when the body is not text, or cannot be decoded. */
  readonly bodyText: () => string | null;
  /** The same in lower case. */
  readonly lowerBody: () => string | null;
  /** Null when the body is not JSON. */
  readonly json: () => JsonNode | null;
}

/** `read.headers` and `read.bodyText` are called at most once each, and only when a search needs them. */
export function createSearchableHit(
  facts: HitFacts,
  read: { readonly headers: () => RawHeaders; readonly bodyText: () => string | null },
): SearchableHit {
  const bodyText = once(read.bodyText);
  return {
    facts,
    headers: once(read.headers),
    query: once(() => parseQuery(splitTarget(facts.target).query ?? "")),
    bodyText,
    lowerBody: once(() => bodyText()?.toLowerCase() ?? null),
    json: once(() => readJson(bodyText())),
  };
}

function readJson(text: string | null): JsonNode | null {
  if (text === null || text === "") return null;
  const parsed = parseJson(text);
  return parsed.ok ? parsed.root : null;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
