import { getOwnBin } from "@/lib/bins/get-own-bin";
import { type HitRow, presentHit } from "@/lib/hits/present-hit";
import { readSearch } from "@/lib/hits/search/read-search";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { EXPORT_FORMATS, type ExportFormat } from "./export-formats";
import { readFoundHits } from "./read-found-hits";
import { readHits } from "./read-hits";
import { writeExport } from "./write-export";

export interface HitExport {
  readonly fileName: string;
  readonly mediaType: string;
  /** Reads on only when asked for the next piece. Fails when the database does; what came before is then not whole. */
  readonly pieces: AsyncIterable<Uint8Array>;
}

export interface ExportHitsInput {
  readonly binId: string;
  readonly format: ExportFormat;
  /** A search; by default, and when it is empty, all hits. */
  readonly q?: string | undefined;
}

/**
 * The hits that the bin holds now, with `q` those of them that match, oldest first, as one file that is made while it is
 * sent. INVALID_INPUT for a mistake in the search.
 */
export async function exportHits(
  runtime: Runtime,
  actor: Actor,
  { binId, format, q = "" }: ExportHitsInput,
): Promise<HitExport> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  const form = EXPORT_FORMATS[format];
  const place = { binId: bin.id, upToSeq: bin.lastSeq };
  const chunks =
    q.trim() === "" ? readHits(runtime.db, place) : readFoundHits(runtime.db, place, readSearch(q, Date.now() * 1_000));

  async function* presentAll() {
    try {
      for await (const rows of chunks) yield present(rows);
    } catch (error) {
      runtime.log.warn({ err: error, binId: bin.id }, "an export broke off");
      throw error;
    }
  }

  return {
    fileName: `hits-${bin.id}.${form.extension}`,
    mediaType: form.mediaType,
    pieces: writeExport(form, presentAll()),
  };
}

/** One by one: presented, a hit weighs several times its body. */
function* present(rows: Iterable<HitRow>) {
  for (const row of rows) yield presentHit(row);
}
