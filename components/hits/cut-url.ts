import type { HitDto } from "@/lib/hits/hit-schema";
import { findUrlSecrets } from "@/lib/redact/find-url-secrets";
import { findHitSecrets, readBodyOfHit } from "./find-hit-secrets";

export interface UrlPart {
  readonly text: string;
  /** What it is; null for what is no secret. */
  readonly secret: string | null;
}

/** The URL of a hit in pieces: what is secret by itself, or is a secret elsewhere in the hit, and what is between. */
export function cutUrl(hit: HitDto): UrlPart[] {
  const { url } = hit;
  const { texts } = findHitSecrets(hit, readBodyOfHit(hit) ?? new Uint8Array());
  const parts: UrlPart[] = [];
  let done = 0;
  for (const { start, end, kind } of findUrlSecrets(url, texts)) {
    parts.push({ text: url.slice(done, start), secret: null }, { text: url.slice(start, end), secret: kind });
    done = end;
  }
  parts.push({ text: url.slice(done), secret: null });
  return parts.filter(({ text }) => text !== "");
}
