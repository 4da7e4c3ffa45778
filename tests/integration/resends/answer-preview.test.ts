import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { send } from "@/tests/integration/secrets/send-signed";
import { openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";
import { openResendBin } from "./open-resend-bin";

const PAGE = "<h1>Server error</h1><script>alert(1)</script>";

let running: RunningApi;
let target: RawTarget;

beforeAll(async () => {
  running = await startApi();
  target = await openRawTarget();
});
afterAll(async () => {
  await target.close();
  await running.stop();
});

it("shows the answer of an attempt as a page, in the frame that holds captured pages, to whoever may see its hit", async () => {
  const [bin, other] = [await openResendBin(running), await openResendBin(running)];
  for (const { captureUrl } of [bin, bin, other]) await send(captureUrl, { body: "{}" });
  const body = gzipSync(PAGE);
  target.react((_request, socket) => {
    socket.write("HTTP/1.1 500 X\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n");
    socket.end(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  });
  const { json } = await bin.resend(1, { url: target.origin });
  const show = (seq: number, attempt: number, of = bin, key = bin.key) =>
    running.api("GET", `/b/${of.id}/preview/${seq}?as=html&decoded=1&resend=${json.id}&attempt=${attempt}`, { key });

  const shown = await show(1, 1);
  expect(shown.status).toBe(200);
  expect(Buffer.from(shown.bytes).toString()).toContain("Server error");
  expect(shown.headers.get("content-security-policy")).toMatch(/^default-src 'none'.*sandbox$/);
  expect((await show(1, 2)).status).toBe(404);
  expect((await show(2, 1)).status).toBe(404);
  expect((await show(1, 1, other, other.key)).status).toBe(404);
  expect((await show(1, 1, bin, other.key)).status).toBe(404);
});
