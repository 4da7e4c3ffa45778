import type { RawHeaders } from "@/lib/http/raw-headers";
import { splitTarget } from "@/lib/http/split-target";
import { compilePattern } from "@/lib/query/compile-pattern";
import { type CompiledSearch, compileSearch } from "@/lib/query/compile-search";
import { parseSearch } from "@/lib/query/parse-search";
import { createSearchableHit, type HitFacts, type SearchableHit } from "@/lib/query/searchable-hit";

export const NOW = Date.parse("2026-02-01T12:00:00Z") * 1_000;

export interface SearchableParts extends Partial<HitFacts> {
  readonly headers?: RawHeaders;
  readonly body?: string | null;
}

/** A JSON POST of a minute before NOW, answered 200. */
export function buildSearchable({ headers, body = '{"a":1}', ...facts }: SearchableParts = {}): SearchableHit {
  const target = facts.target ?? "/orders?x=1";
  return createSearchableHit(
    {
      seq: 7,
      receivedAt: "2026-02-01T11:59:00.000000Z",
      method: "POST",
      path: splitTarget(target).path,
      state: "captured",
      contentType: "application/json",
      bodySize: body?.length ?? 3,
      bodyTruncated: false,
      remoteAddress: "192.0.2.1",
      provider: null,
      eventType: null,
      deliveryId: null,
      attempt: null,
      signature: "unchecked",
      answerStatus: 200,
      pinned: false,
      note: null,
      ...facts,
      target,
    },
    { headers: () => headers ?? [["Content-Type", "application/json"]], bodyText: () => body },
  );
}

/** Compiles a search that must be right. */
export function compile(text: string): CompiledSearch {
  const parsed = parseSearch(text);
  if (!parsed.ok) throw new Error(parsed.mistake.message);
  const compiled = compileSearch(parsed.node, { now: NOW, compilePattern });
  if (!compiled.ok) throw new Error(compiled.mistake.message);
  return compiled.search;
}
