import type { HitDto } from "@/lib/hits/hit-schema";
import type { ExportForm } from "./export-formats";

// Small lines go together; more than this waits for nobody.
const PIECE_LENGTH = 64 * 1024;

/** Hits written as one file, in pieces of about 64 KB or of one hit; without hits it is whole too. */
export async function* writeExport(
  form: ExportForm,
  chunks: AsyncIterable<Iterable<HitDto>>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let text = form.start;
  let separator = "";
  for await (const hits of chunks) {
    for (const hit of hits) {
      text += separator + form.write(hit);
      separator = form.separator;
      if (text.length < PIECE_LENGTH) continue;
      yield Buffer.from(text);
      text = "";
    }
  }
  yield Buffer.from(text + form.end);
}
