import { getOwnBin } from "@/lib/bins/get-own-bin";
import { type HitRow, presentHit } from "@/lib/hits/present-hit";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { EXPORT_FORMATS, type ExportFormat } from "./export-formats";
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
  /** Which hits; by default all. */
  readonly matches?: (hit: HitRow) => boolean;
}

/** The hits that the bin holds now, oldest first, as one file that is made while it is sent. */
export async function exportHits(
  runtime: Runtime,
  actor: Actor,
  { binId, format, matches = () => true }: ExportHitsInput,
): Promise<HitExport> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  const form = EXPORT_FORMATS[format];

  async function* readMatches() {
    try {
      for await (const rows of readHits(runtime.db, { binId: bin.id, upToSeq: bin.lastSeq })) {
        yield present(rows.filter(matches));
      }
    } catch (error) {
      runtime.log.warn({ err: error, binId: bin.id }, "an export broke off");
      throw error;
    }
  }

  return {
    fileName: `hits-${bin.id}.${form.extension}`,
    mediaType: form.mediaType,
    pieces: writeExport(form, readMatches()),
  };
}

/** One by one: presented, a hit weighs several times its body. */
function* present(rows: Iterable<HitRow>) {
  for (const row of rows) yield presentHit(row);
}
