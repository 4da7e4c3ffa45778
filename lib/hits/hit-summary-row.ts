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
  durationMs: true,
  pinned: true,
  note: true,
} as const;

/** Those columns as the database client returns them. */
export type HitSummaryRow = Omit<Pick<HitSummary, keyof typeof HIT_SUMMARY_COLUMNS>, "receivedAt" | "bodySize"> & {
  /** Microseconds since the epoch. */
  readonly receivedAt: bigint;
  readonly bodySize: bigint;
};
