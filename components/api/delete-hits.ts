import { ApiError } from "./api-error";
import { deleteHit } from "./delete-hit";
import { runBounded } from "./run-bounded";

const AT_ONCE = 6;

/**
 * Deletes hits. One that is gone already is no failure. With `keepalive` all requests leave at once: nobody is there
 * to send the next.
 */
export async function deleteHits(
  binId: string,
  seqs: readonly number[],
  options: { readonly keepalive: boolean },
): Promise<void> {
  await runBounded(seqs, options.keepalive ? seqs.length : AT_ONCE, async (seq) => {
    try {
      await deleteHit(binId, seq, options);
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 404)) throw error;
    }
  });
}
