import { z } from "zod";
import type { Database } from "@/lib/database";
import type { SearchNeeds } from "@/lib/query/compile-search";
import { type Condition, numberParameters } from "@/lib/query/prefilter/condition";
import { UNNAMED_STATEMENT } from "@/lib/unnamed-statement";
import { type SearchRow, searchColumns, searchRowsSchema } from "./search-row";

/** Of columns read at once; one hit may be larger. */
const MAX_BYTES = 4 * 1024 * 1024;

export interface ChunkPlace {
  readonly binId: string;
  /** Seqs, both included. */
  readonly from: number;
  readonly to: number;
  readonly order: "asc" | "desc";
  /** How many hits to look at. */
  readonly count: number;
}

export interface Chunk {
  /** Those that the prefilter let through, in order. */
  readonly rows: readonly SearchRow[];
  /** The last seq, in order, that is decided with these rows. */
  readonly end: number;
  /** Whether nothing is left behind `end`. */
  readonly isLast: boolean;
}

const edgeSchema = z.tuple([z.object({ edge: z.int().nullable(), hits: z.int() })]);

/** The next hits of a bin in the order of seq, without those that the prefilter leaves out. */
export async function readChunk(
  db: Database,
  place: ChunkPlace,
  search: { readonly needs: SearchNeeds; readonly prefilter: Condition },
): Promise<Chunk> {
  const edge = await findEdge(db, place);
  const isDown = place.order === "desc";
  const end = edge ?? (isDown ? place.from : place.to);
  const range = isDown ? { low: end, high: place.to } : { low: place.from, high: end };
  const rows = search.prefilter === false ? [] : await readRows(db, place, range, search);
  const last = rows.at(-1);
  // Then rows may have been left for the next chunk.
  if (last !== undefined && last.running >= MAX_BYTES) return { rows, end: last.seq, isLast: false };
  return { rows, end, isLast: edge === null };
}

/** The seq of the last of the next `count` hits; null when there are not more than that. */
async function findEdge(db: Database, { binId, from, to, order, count }: ChunkPlace): Promise<number | null> {
  const [direction, furthest] = order === "desc" ? ["DESC", "min"] : ["ASC", "max"];
  const found = await db.$queryRawUnsafe(
    `SELECT ${furthest}(seq) AS edge, count(*)::int AS hits FROM (
       SELECT seq FROM hit WHERE bin_id = $1::uuid AND seq BETWEEN $2::int AND $3::int
       ORDER BY seq ${direction} LIMIT $4::int
     ) AS page`,
    binId,
    from,
    to,
    count,
  );
  const [{ edge, hits }] = edgeSchema.parse(found);
  return hits < count ? null : edge;
}

async function readRows(
  db: Database,
  { binId, order }: ChunkPlace,
  { low, high }: { readonly low: number; readonly high: number },
  { needs, prefilter }: { readonly needs: SearchNeeds; readonly prefilter: Condition },
) {
  const direction = order === "desc" ? "DESC" : "ASC";
  const { columns, size } = searchColumns(needs);
  const filter = typeof prefilter === "boolean" ? "" : `AND ${numberParameters(prefilter, 5)}`;
  const values = typeof prefilter === "boolean" ? [] : prefilter.values;
  const rows = await db.$queryRawUnsafe(
    `${UNNAMED_STATEMENT} SELECT ${columns}, running::float8 AS running FROM (
       SELECT *, sum(size) OVER (ORDER BY seq ${direction} ROWS UNBOUNDED PRECEDING) AS running
       FROM (
         SELECT *, ${size} AS size FROM hit
         WHERE bin_id = $1::uuid AND seq BETWEEN $2::int AND $3::int ${filter}
       ) AS candidates
     ) AS measured
     WHERE running - size < $4::bigint
     ORDER BY seq ${direction}`,
    binId,
    low,
    high,
    MAX_BYTES,
    ...values,
  );
  return searchRowsSchema.parse(rows);
}
