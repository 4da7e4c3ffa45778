import type { TimeLimits } from "@/lib/outgoing/create-deadlines";

const CONNECT_MS = 10_000;
const FIRST_BYTE_MS = 30_000;
const TOTAL_MS = 60_000;

/** How long an exchange may take: by default 10 s to connect, 30 s until it is answered, 60 s altogether. */
export function timeLimits(timeoutMs: number | undefined): TimeLimits {
  const totalMs = timeoutMs ?? TOTAL_MS;
  return { connectMs: Math.min(CONNECT_MS, totalMs), firstByteMs: timeoutMs ?? FIRST_BYTE_MS, totalMs };
}
