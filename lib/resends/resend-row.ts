import type { Verdict } from "./attempt-schema";

/** A row of resend_attempt as the database client returns it. */
export interface AttemptRow {
  readonly n: number;
  readonly startedAt: Date;
  readonly status: number | null;
  readonly headers: unknown;
  readonly body: Uint8Array;
  readonly bodyTruncated: boolean;
  readonly error: unknown;
  readonly timing: unknown;
  readonly sent: unknown;
  readonly redirects: unknown;
  readonly verdict: Verdict;
}

/** A row of resend with its attempts. */
export interface ResendRow {
  readonly id: string;
  readonly binId: string;
  readonly hitSeq: number;
  readonly targetUrl: string;
  readonly origin: "manual" | "bulk" | "auto";
  readonly createdAt: Date;
  readonly signing: string;
  readonly signingNote: string | null;
  readonly provider: string | null;
  readonly planned: number;
  readonly repeats: string | null;
  readonly nextAttemptAt: Date | null;
  readonly editedBody: Uint8Array | null;
  readonly attempts: readonly AttemptRow[];
}
