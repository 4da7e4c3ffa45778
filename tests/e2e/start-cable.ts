import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface Cable {
  /** The origin at this end. */
  readonly url: string;
  /** Breaks every connection without a goodbye, and every new one until `mend`. */
  cut(): void;
  mend(): void;
  remove(): Promise<void>;
}

/** A way to the server that can be cut: what a browser meets when the network goes. */
export async function startCable(port: number): Promise<Cable> {
  const open = new Set<Socket>();
  let isCut = false;
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    return socket.on("error", () => socket.destroy()).once("close", () => open.delete(socket));
  };
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.resetAndDestroy();
  };
  const server = createServer((near) => {
    keep(near);
    if (isCut) {
      near.resetAndDestroy();
      return;
    }
    const far = keep(connect({ port, host: "localhost" }));
    near.pipe(far).pipe(near);
    near.once("close", () => far.destroy());
    far.once("close", () => near.destroy());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port: nearPort } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${nearPort}`,
    cut,
    mend() {
      isCut = false;
    },
    async remove() {
      cut();
      await once(server.close(), "close");
    },
  };
}
