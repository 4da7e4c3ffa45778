/** What a bin is shown from: its columns and its current slug. */
export const BIN_COLUMNS = {
  id: true,
  name: true,
  settings: true,
  lastSeq: true,
  hitCount: true,
  storedBytes: true,
  createdAt: true,
  lastHitAt: true,
  expiresAt: true,
  pausedAt: true,
  slugs: { where: { retiresAt: null }, select: { slug: true }, orderBy: { createdAt: "desc" }, take: 1 },
} as const;

/** Those columns as the database client returns them. */
export interface BinRow {
  readonly id: string;
  readonly name: string;
  readonly settings: unknown;
  readonly lastSeq: number;
  readonly hitCount: number;
  readonly storedBytes: bigint;
  readonly createdAt: Date;
  readonly lastHitAt: Date | null;
  readonly expiresAt: Date | null;
  readonly pausedAt: Date | null;
  readonly slugs: ReadonlyArray<{ readonly slug: string }>;
}
