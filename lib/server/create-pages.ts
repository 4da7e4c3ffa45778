import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import next from "next";
import type { Logger } from "pino";
import type { RequestOwner, UpgradeOwner } from "./create-dispatcher";

type NextApp = ReturnType<typeof next>;

export interface Pages extends RequestOwner, UpgradeOwner {
  /** Loads Next; the runtime must be set. Requests that came earlier have waited for this. Rejects when Next does not start. */
  open(address: { hostname: string; port: number }): Promise<void>;
  close(): Promise<void>;
}

export interface PagesOptions {
  /** The project's folder: it holds .next. */
  readonly root: string;
  readonly isDevelopment: boolean;
  readonly log: Logger;
}

/** Next as one owner among others: it gets an HTTP server of its own that never listens, so it cannot close our sockets. */
export function createPages({ root, isDevelopment, log }: PagesOptions): Pages {
  let app: NextApp | null = null;
  let markOpen: (opened: NextApp) => void = () => {};
  const opened = new Promise<NextApp>((resolve) => {
    markOpen = resolve;
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await (await opened).getRequestHandler()(request, response);
    } catch (error) {
      log.error({ err: error, method: request.method, path: request.url?.split("?")[0] }, "a page failed");
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      response.end("Something went wrong on the server. Its log says what.\n");
    }
  }

  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    try {
      await (await opened).getUpgradeHandler()(request, socket, head);
    } catch (error) {
      log.warn({ err: error, url: request.url }, "an upgrade of a page failed");
      socket.destroy();
    }
  }

  return {
    async open({ hostname, port }) {
      app = next({ dir: root, dev: isDevelopment, hostname, port, httpServer: createServer(), customServer: true });
      await app.prepare();
      markOpen(app);
    },
    handleRequest(request, response) {
      void serve(request, response);
    },
    handleUpgrade(request, socket, head) {
      void upgrade(request, socket, head);
    },
    async close() {
      await app?.close();
    },
  };
}
