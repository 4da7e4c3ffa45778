/** The names of the rooms that sockets are in. */
export const rooms = {
  /** The watchers of a bin. */
  bin: (binId: string) => `bin:${binId}`,
  /** The sockets that a key let in. */
  key: (keyId: string) => `key:${keyId}`,
};
