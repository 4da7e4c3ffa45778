import type { ShareDto } from "./share-schema";

/** A row of share as the database client returns it. */
export interface ShareRow {
  readonly id: string;
  readonly workspaceId: string;
  readonly binId: string;
  readonly kind: ShareDto["kind"];
  readonly seqs: readonly number[];
  readonly upToSeq: number;
  readonly live: boolean;
  readonly tokenHash: Uint8Array;
  readonly salt: Uint8Array;
  readonly redact: unknown;
  readonly comment: string;
  readonly highlights: readonly string[];
  readonly passwordHash: Uint8Array | null;
  readonly maxViews: number | null;
  readonly views: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastViewedAt: Date | null;
  readonly revokedAt: Date | null;
}
