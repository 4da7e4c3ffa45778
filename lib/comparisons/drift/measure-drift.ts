import { z } from "zod";
import type { Comparer } from "@/lib/comparisons/comparer";
import type { Database } from "@/lib/database";
import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import { eventName } from "@/lib/diff/event-name";
import type { DriftDto } from "@/lib/hits/drift-schema";
import { splitTarget } from "@/lib/http/split-target";

/** A longer body is not compared by itself: a person may still ask for it. */
const MAX_BODY_BYTES = 1024 * 1024;
/** Read at once. */
const MAX_READ_BYTES = 4 * 1024 * 1024;

const rowsSchema = z.array(
  z.object({
    seq: z.int(),
    bytes: z.int(),
    provider: z.string().nullable(),
    eventType: z.string().nullable(),
    method: z.string(),
    target: z.string(),
  }),
);
type Row = z.infer<typeof rowsSchema>[number];

export interface DriftRules {
  readonly baselines: Readonly<Record<string, number>>;
  readonly settings: DiffSettings;
}

/**
 * How far these hits of a bin are from the baselines of their events; null for a hit whose event has none, and for the
 * baseline itself. Hits that are gone, or were refused, are left out.
 */
export async function measureDrift(
  { db, comparer }: { readonly db: Database; readonly comparer: Comparer },
  { binId, seqs, rules }: { readonly binId: string; readonly seqs: readonly number[]; readonly rules: DriftRules },
): Promise<Map<number, DriftDto | null>> {
  const drifts = new Map<number, DriftDto | null>();
  const groups = new Map<number, Row[]>();
  for (const row of await readFacts(db, binId, seqs)) {
    const baseline = rules.baselines[eventName({ ...row, path: splitTarget(row.target).path })];
    if (baseline === undefined || baseline === row.seq) drifts.set(row.seq, null);
    else groups.set(baseline, [...(groups.get(baseline) ?? []), row]);
  }
  for (const [baseline, rows] of groups) {
    const [fact] = await readFacts(db, binId, [baseline]);
    if (fact === undefined) {
      for (const { seq } of rows) drifts.set(seq, null);
      continue;
    }
    for (const piece of splitByBytes(rows, fact)) {
      for (const { seq, drift } of await compareAll(comparer, { binId, baseline: fact, rows: piece, rules })) {
        drifts.set(seq, drift);
      }
    }
  }
  return drifts;
}

interface Compared {
  readonly seq: number;
  readonly drift: DriftDto | null;
}

async function compareAll(
  comparer: Comparer,
  group: { readonly binId: string; readonly baseline: Row; readonly rows: readonly Row[]; readonly rules: DriftRules },
): Promise<Compared[]> {
  const { binId, baseline, rows, rules } = group;
  const isTooLong = ({ bytes }: Row): boolean => bytes > MAX_BODY_BYTES;
  const refused = rows
    .filter((row) => isTooLong(row) || isTooLong(baseline))
    .map((row) => ({
      seq: row.seq,
      drift: notCompared(baseline.seq, isTooLong(row) ? "its body" : "the baseline's body"),
    }));
  const short = rows.filter((row) => !isTooLong(row)).map(({ seq }) => seq);
  if (short.length === 0 || isTooLong(baseline)) return refused;
  const compared = await comparer.run(
    "drift",
    async () => ({ binId, baseline: baseline.seq, seqs: short, settings: rules.settings }),
    { isBackground: true },
  );
  const drifts = compared.map(({ seq, hasDrifted: _, ...drift }) => ({
    seq,
    drift: { baseline: baseline.seq, isCompared: true, ...drift },
  }));
  return [...refused, ...drifts];
}

function notCompared(baseline: number, what: string): DriftDto {
  const text = `not compared: ${what} is longer than 1 MiB`;
  return { baseline, isCompared: false, added: 0, removed: 0, types: 0, values: 0, text };
}

/** In pieces that are read at once; a body that is not compared weighs nothing. */
function splitByBytes(rows: readonly Row[], baseline: Row): Row[][] {
  const pieces: Row[][] = [];
  let bytes = 0;
  for (const row of rows) {
    const own = Math.max(row.bytes, baseline.bytes) > MAX_BODY_BYTES ? 0 : row.bytes;
    bytes += own;
    const piece = pieces.at(-1);
    if (piece === undefined || bytes > MAX_READ_BYTES) {
      pieces.push([row]);
      bytes = own;
    } else piece.push(row);
  }
  return pieces;
}

async function readFacts(db: Database, binId: string, seqs: readonly number[]): Promise<Row[]> {
  return rowsSchema.parse(
    await db.$queryRaw`
      SELECT seq, octet_length(body) AS bytes, provider, event_type AS "eventType", method, target FROM hit
      WHERE bin_id = ${binId}::uuid AND seq = ANY(${[...seqs]}::int[]) AND state = 'captured' ORDER BY seq`,
  );
}
