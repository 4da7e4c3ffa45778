import type { RawHeaders } from "@/lib/http/raw-headers";
import { findHeader } from "@/lib/http/raw-headers";

const LONGEST_MS = 3_600_000;

interface RetryAsked {
  /** The attempt that failed, from 1. */
  readonly n: number;
  readonly backoffMs: number;
  /** Of its answer; empty without one. */
  readonly headers: RawHeaders;
  readonly nowMs: number;
  /** In [0, 1). */
  readonly random: number;
}

/**
 * Milliseconds until the next attempt: the backoff doubles with each attempt and is shortened by up to a half at random,
 * so that many do not come at once; what the answer's Retry-After asks for (RFC 9110 10.2.3) is waited for if it is
 * longer. An hour at most.
 */
export function retryDelay({ n, backoffMs, headers, nowMs, random }: RetryAsked): number {
  const backoff = backoffMs * 2 ** (n - 1) * (1 - random / 2);
  return Math.min(LONGEST_MS, Math.max(backoff, readRetryAfter(headers, nowMs)));
}

/** Milliseconds that an answer asks to be left alone; 0 without a wish. */
export function readRetryAfter(headers: RawHeaders, nowMs: number): number {
  const value = findHeader(headers, "retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = /^[A-Z][a-z]{2}, /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? 0 : Math.max(0, at - nowMs);
}
