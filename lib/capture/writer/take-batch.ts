import type { PendingHit } from "./pending-hit";

const MAX_HITS = 512;
const MAX_BYTES = 8 * 1024 * 1024;

/** Takes the first hits out of the queue: at most 512, at most 8 MiB, at least one. */
export function takeBatch(queue: PendingHit[]): PendingHit[] {
  let count = 0;
  let bytes = 0;
  for (const hit of queue) {
    bytes += hit.bytes;
    if (count > 0 && (bytes > MAX_BYTES || count === MAX_HITS)) break;
    count++;
  }
  return queue.splice(0, count);
}
