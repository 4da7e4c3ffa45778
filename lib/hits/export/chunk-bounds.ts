// Both bound what one chunk of an export holds in memory; a hit that is bigger alone comes alone.
export const CHUNK_BYTES = 4 * 1024 * 1024;
export const CHUNK_HITS = 64;
