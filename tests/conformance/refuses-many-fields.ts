import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";

/** Beyond the thousand that a server of Node's takes if nothing is set. */
const MANY = 1_100;

/**
 * Whether this Node refuses a request with more fields than it takes; if not, it leaves the others out. It depends on the
 * version, also within one major.
 */
export async function refusesManyFields(): Promise<boolean> {
  const server = createServer((_request, response) => response.end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return (await askWith(port, "a: 1\r\n".repeat(MANY))).startsWith("HTTP/1.1 431 ");
  } finally {
    server.close();
  }
}

function askWith(port: number, fields: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${fields}\r\n`),
    );
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket.on("close", () => resolve(answer));
  });
}
