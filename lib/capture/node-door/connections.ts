import type { Duplex } from "node:stream";
import type { Exchange } from "./exchange";

/** What goes on over one connection; requests on it may be pipelined. */
export interface Connection {
  /** The request whose body is still coming in. */
  reading: Exchange | null;
  /** Requests that are not answered yet. */
  open: number;
  /** Called when `open` comes down to 0. */
  onClear: (() => void) | null;
  /** `socket.bytesRead` when the last head was parsed: tells whether a broken packet held an earlier request too. */
  headsUpTo: number;
  /** The parser has refused it: what still comes over it means nothing. */
  isBroken: boolean;
}

const connections = new WeakMap<Duplex, Connection>();

export function connectionOf(socket: Duplex): Connection {
  const known = connections.get(socket);
  if (known !== undefined) return known;
  const connection: Connection = { reading: null, open: 0, onClear: null, headsUpTo: -1, isBroken: false };
  connections.set(socket, connection);
  return connection;
}
