import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ReceivedRequest {
  /** As the sender had to address it. */
  readonly url: string;
  readonly body: string;
  readonly header: (name: string) => string;
  readonly raw: { readonly request: IncomingMessage; readonly response: ServerResponse };
}

/** Throws, or resolves with false, when it does not accept a request. */
export type Verifier = (request: ReceivedRequest) => unknown;

export interface Receiver {
  readonly origin: string;
  /** From now on: 200 for what it accepts, 400 with the error's message for what it refuses. */
  use(verifier: Verifier): void;
  close(): Promise<void>;
}

/** A webhook handler on loopback that accepts what a provider's own library accepts. */
export async function openReceiver(): Promise<Receiver> {
  let verifier: Verifier = () => true;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const header = (name: string) => String(request.headers[name] ?? "");
    const url = `http://${request.headers.host}${request.url}`;
    try {
      const body = Buffer.concat(chunks).toString("utf8");
      const isAccepted = (await verifier({ url, body, header, raw: { request, response } })) !== false;
      response.writeHead(isAccepted ? 200 : 400, { "content-type": "text/plain" });
      response.end(isAccepted ? "accepted" : "not accepted");
    } catch (error) {
      response
        .writeHead(400, { "content-type": "text/plain" })
        .end(error instanceof Error ? error.message : String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    use: (next) => {
      verifier = next;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
