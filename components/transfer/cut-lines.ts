const NEWLINE = 10;

/**
 * Cuts lines into batches of at most so many lines and bytes, whole lines each; a line that is longer alone comes alone.
 * Nothing is copied.
 */
export function* cutLines(
  bytes: Uint8Array<ArrayBuffer>,
  most: { readonly lines: number; readonly bytes: number },
): Generator<Uint8Array<ArrayBuffer>> {
  let start = 0;
  let end = 0;
  let lines = 0;
  while (end < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, end);
    const next = newline === -1 ? bytes.length : newline + 1;
    if (lines > 0 && (lines === most.lines || next - start > most.bytes)) {
      yield bytes.subarray(start, end);
      start = end;
      lines = 0;
    }
    end = next;
    lines += 1;
  }
  if (end > start) yield bytes.subarray(start, end);
}
