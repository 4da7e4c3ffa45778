import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { createDispatcher } from "@/lib/server/create-dispatcher";
import { listen } from "@/lib/server/listen";
import { parseSettings } from "@/lib/settings";

it("lets go of a long answer that its reader does not take", async () => {
  const nobody = { handleRequest: () => undefined, handleUpgrade: () => undefined };
  const answers: ServerResponse[] = [];
  const pages = {
    ...nobody,
    handleRequest(_request: IncomingMessage, response: ServerResponse) {
      answers.push(response);
      response.end(Buffer.alloc(32 * 1024 * 1024));
    },
  };
  const door = { ...nobody, matches: () => false };
  const settings = parseSettings({});
  const dispatcher = createDispatcher({
    settings,
    isDevelopment: false,
    door,
    live: nobody,
    pages,
    gate: null,
    limiter: { admit: () => 0 },
    stallMs: 200,
  });
  const server = createServer(dispatcher.handleRequest);
  const listening = await listen(server, "127.0.0.1", 0);
  const reader = connect(listening.port, "127.0.0.1");
  reader.on("error", () => undefined);
  reader.pause();
  reader.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await expect.poll(() => answers.length).toBe(1);
  // Nobody reads, so it closes only when it is given up.
  const [answer] = answers;
  if (answer && !answer.closed) await once(answer, "close");
  reader.destroy();
  listening.close();
  await listening.whenEnded();
});
