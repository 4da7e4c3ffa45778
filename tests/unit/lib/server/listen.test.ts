import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type Listening, listen } from "@/lib/server/listen";

const open: Listening[] = [];

async function listening(server: Server, host: string, port: number): Promise<Listening> {
  const made = await listen(server, host, port);
  open.push(made);
  return made;
}

afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

function answer(): Server {
  return createServer({ keepAlive: false }, (_request, response) => response.end("here"));
}

async function ask(host: string, port: number): Promise<string> {
  const response = await fetch(`http://${host}:${port}/`, { headers: { connection: "close" } });
  return response.text();
}

describe("listen", () => {
  it("picks a free port for 0 and serves both loopback addresses for localhost", async () => {
    const { port } = await listening(answer(), "localhost", 0);
    expect(port).toBeGreaterThan(0);
    expect(await ask("127.0.0.1", port)).toBe("here");
    if (await hasIpv6Loopback()) expect(await ask("[::1]", port)).toBe("here");
  });

  it("rejects with EADDRINUSE when the port is taken", async () => {
    const { port } = await listening(answer(), "127.0.0.1", 0);
    await expect(listen(answer(), "localhost", port)).rejects.toMatchObject({ code: "EADDRINUSE", port });
  });

  it("rejects with EADDRNOTAVAIL for an address of another machine", async () => {
    await expect(listen(answer(), "192.0.2.1", 0)).rejects.toMatchObject({ code: "EADDRNOTAVAIL" });
  });

  it("accepts nothing any more once closed", async () => {
    const made = await listen(answer(), "localhost", 0);
    made.close();
    await expect(ask("127.0.0.1", made.port)).rejects.toThrow();
  });
});

function hasIpv6Loopback(): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().listen({ host: "::1", port: 0 });
    server.once("error", () => resolve(false));
    server.once("listening", () => {
      const address = server.address();
      const socket = connect(typeof address === "object" && address !== null ? address.port : 0, "::1", () => {
        socket.destroy();
        server.close(() => resolve(true));
      });
    });
  });
}
