import { createServer } from "node:http";
import { pino } from "pino";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createNodeDoor } from "@/lib/capture/node-door/create-node-door";
import { listen } from "@/lib/server/listen";
import { buildBin } from "@/tests/builders/build-bin";
import { openRawClient } from "@/tests/conformance/raw-client";
import { createTestDatabase, type TestDatabase } from "@/tests/setup/create-test-database";
import { openCore } from "./open-core";

let database: TestDatabase;
let core: ReturnType<typeof openCore>;
beforeAll(async () => {
  database = await createTestDatabase();
  core = openCore(database.url);
});
afterAll(async () => {
  await core.close();
  await database.drop();
});

it.each(["Connection: close", "Connection: Upgrade\r\nUpgrade: h2c"])(
  "a sender that stalls inside its body is told so in time, with %j",
  async (fields) => {
    const { slug } = await buildBin(core.db);
    const settings = { MAX_BODY_BYTES: 1000, CAPTURE_HOST: undefined, TRUST_PROXY: undefined };
    const log = pino({ level: "silent" });
    const door = createNodeDoor({ capture: core.capture, settings, log, requestTimeoutMs: 200 });
    const server = createServer(door.serverOptions, door.handleRequest);
    server.on("upgrade", door.handleUpgrade);
    server.on("clientError", door.handleClientError);
    const listening = await listen(server, "127.0.0.1", 0);
    const client = await openRawClient(listening.port);
    client.send(`POST /in/${slug} HTTP/1.1\r\nHost: a\r\n${fields}\r\nContent-Length: 10\r\n\r\nhalf`);
    const answer = await client.next();
    expect(answer.status).toBe(400);
    expect(core.capture.budget.used).toBe(0);
    client.close();
    listening.close();
    await listening.whenEnded();
  },
);
