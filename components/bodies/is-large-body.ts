/**
 * Bodies up to here come with their hit and are read at once: that takes less than a frame. Longer ones are fetched as
 * bytes and read in a worker.
 */
export const LARGEST_AT_ONCE = 64 * 1024;

export function isLargeBody({ bytes }: { readonly bytes: Uint8Array }): boolean {
  return bytes.length > LARGEST_AT_ONCE;
}
