import type { Verdict } from "@/lib/resends/attempt-schema";
import type { HitSummary } from "./hit-schema";

/** The columns that a summary is made of. Lists select only these: headers and bodies are never read for them. */
export const HIT_SUMMARY_COLUMNS = {
  binId: true,
  seq: true,
  receivedAt: true,
  method: true,
  target: true,
  httpVersion: true,
  fidelity: true,
  state: true,
  contentType: true,
  bodySize: true,
  bodyTruncated: true,
  remoteAddress: true,
  provider: true,
  eventType: true,
  deliveryId: true,
  attempt: true,
  signature: true,
  answerStatus: true,
  answerRule: true,
  durationMs: true,
  pinned: true,
  note: true,
  resendStatus: true,
  resendVerdict: true,
  drift: true,
} as const;

/** Those columns as the database client returns them. */
export type HitSummaryRow = Omit<HitSummary, "path" | "receivedAt" | "bodySize" | "resend" | "drift" | "deniedBy"> & {
  /** Microseconds since the epoch. */
  readonly receivedAt: bigint;
  readonly bodySize: bigint;
  /** What chose the answer, or kept the request out. */
  readonly answerRule: string | null;
  readonly resendStatus: number | null;
  readonly resendVerdict: Verdict | null;
  /** As stored. */
  readonly drift: unknown;
};
