/** The names of the rooms that sockets are in. */
export const rooms = {
  /** The watchers of a bin. */
  bin: (binId: string) => `bin:${binId}`,
  /** The sockets that a key let in. */
  key: (keyId: string) => `key:${keyId}`,
  /** The pages that show a share. */
  share: (shareId: string) => `share:${shareId}`,
  /** Those of live shares of a bin. */
  liveShares: (binId: string) => `live-shares:${binId}`,
};
