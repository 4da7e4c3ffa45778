import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SharedHitDto, SharedSubjectDto } from "@/lib/shares/share-schema";
import { buildBin } from "@/tests/builders/build-bin";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";

// None of them is real. Put together here, so that nothing that looks for keys in repositories finds one.
const KEY = ["sk", "live", "4eC39HqLyjWDarjtT1zdp7dc"].join("_");
const PASSWORD = "blue-Giraffe&42/plus";
const SECRETS = [KEY, PASSWORD];
const SPELLINGS = SECRETS.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString("hex"),
  ...[0, 1, 2].map((skipped) => Buffer.from(secret.slice(skipped)).toString("base64").slice(0, -4).replace(/=+$/, "")),
]);
const LENGTH = 5 * 1024 * 1024;
const MINUTES = 120_000;

/** Puts pieces into a text, around each border of 64 KiB near its start, middle and end, and at both ends. */
function plant(filler: string, pieces: readonly string[]): string {
  const border = 64 * 1024;
  const places = [1, 2, LENGTH / border / 2, LENGTH / border - 1].map((n) => Math.floor(n) * border);
  let text = pieces.join(" ");
  for (const [index, place] of places.entries()) {
    const piece = pieces[index % pieces.length] ?? "";
    const at = place - Math.floor(piece.length / 2) - 1;
    text += filler.repeat(Math.ceil((at - text.length) / filler.length)).slice(0, at - text.length);
    text += ` ${piece} `;
  }
  text += filler.repeat(Math.ceil((LENGTH - text.length) / filler.length));
  return `${text} ${pieces.join(" ")}`;
}

const ENCODED = Buffer.from(`inside ${KEY}`).toString("base64");
const TEXT = `${plant("a plain line of a log, of no interest\n", [KEY, PASSWORD, ENCODED])}\npassword: "${PASSWORD}"`;
const JSON_BODY = JSON.stringify({
  first: PASSWORD,
  items: Array.from({ length: 40_000 }, (_, id) => ({
    id,
    keep: "a value that stays as it is, whatever comes",
    ...(id % 9_999 === 0 ? { note: `see ${KEY}`, copy: Buffer.from(PASSWORD).toString("base64") } : {}),
  })),
  filler: "x y ".repeat(700_000),
  user: { password: PASSWORD },
});
const BINARY = Buffer.concat([
  Buffer.from(`\u0000\u0001${KEY}\u0002`, "latin1"),
  Buffer.alloc(LENGTH, Buffer.from([0, 255, 1, 254, 7])),
  Buffer.from(`\u0000password=${PASSWORD}\u0000${KEY}\u0003`, "latin1"),
]);

let running: RunningApi;
let bin: Awaited<ReturnType<typeof buildBin>>;

beforeAll(async () => {
  running = await startApi();
  bin = await buildBin(running.db);
  const send = (type: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${running.instance.url}/in/${bin.slug}/at/${encodeURIComponent(PASSWORD)}`, {
      method: "POST",
      headers: { "content-type": type, ...headers },
      body,
    });
  await send("text/plain", TEXT);
  await send("application/json", JSON_BODY);
  await send("application/octet-stream", BINARY);
  await send("text/plain", gzipSync(TEXT), { "content-encoding": "gzip" });
}, MINUTES);
afterAll(() => running.stop());

const get = (path: string, ticket = "") =>
  running.api("GET", `/api/shares/by-token/${path}`, { headers: { "x-share-ticket": ticket } });

async function open(json: object): Promise<{ token: string; ticket: string; subject: SharedSubjectDto }> {
  const made = await running.api("POST", "/api/shares", { key: bin.key, json: { binId: bin.id, ...json } });
  const opened = await get(made.json.token);
  expectNone(opened.bytes, "what opening gives");
  return { token: made.json.token, ticket: opened.json.ticket, subject: opened.json };
}

function expectNone(bytes: Uint8Array, where: string): void {
  const text = Buffer.from(bytes).toString("latin1");
  for (const spelling of SPELLINGS) expect(text.includes(spelling), `${spelling} in ${where}`).toBe(false);
}

const TOKEN = /(?:‹|%E2%80%B9)secret:[0-9a-f]+(?:›|%E2%80%BA)/;

describe("a body of more than 4 MiB in a share", () => {
  it.each([
    ["text", 1, Buffer.from(TEXT)],
    ["JSON", 2, Buffer.from(JSON_BODY)],
    ["bytes", 3, BINARY],
    ["text in a content coding", 4, Buffer.from(TEXT)],
  ])(
    "holds no secret wherever it stood, and all else: %s",
    async (_, seq, original) => {
      const { token, ticket, subject } = await open({ kind: "hit", seqs: [seq] });
      const [hit] = subject.hits;
      expect(hit?.reason).toBeNull();
      expect(hit?.body).toMatchObject({ base64: "", text: null });
      expect(hit?.path).toMatch(TOKEN);
      const { bytes, headers } = await get(`${token}/hits/${seq}/body`, ticket);
      expect(bytes.length).toBe(hit?.body.storedSize);
      expect(headers.get("content-disposition")).toMatch(/^attachment/);
      expectNone(bytes, "the body");
      // What is left beside tokens stands in the original, in the same order.
      const text = original.toString("latin1");
      let at = 0;
      for (const piece of bytes
        .toString("latin1")
        .split(/(?:\u00e2\u0080\u00b9)secret:[0-9a-f]+(?:\u00e2\u0080\u00ba)/)) {
        const found = text.indexOf(piece, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + piece.length;
      }
      expect(at).toBe(text.length);
    },
    MINUTES,
  );

  it(
    "tells what is a secret in the lines of a list, too, and is compared like any other",
    async () => {
      const { token, ticket, subject } = await open({ kind: "bin", seqs: [1, 2, 3] });
      expect(subject.count).toBe(3);
      const page = await get(`${token}/hits?limit=3`, ticket);
      expectNone(page.bytes, "the list");
      for (const { path } of page.json.hits) expect(path).toMatch(TOKEN);
      const { subject: compared } = await open({ kind: "diff", seqs: [1, 4] });
      expect(compared.diff?.body.changes).toEqual([]);
      const hits: readonly SharedHitDto[] = compared.hits;
      expect(hits.map(({ body }) => body.base64)).toEqual(["", ""]);
    },
    MINUTES,
  );

  it(
    "is given for the ticket alone",
    async () => {
      const { token } = await open({ kind: "bin", seqs: [1] });
      expectError(await get(`${token}/hits/1/body`), "UNAUTHENTICATED");
    },
    MINUTES,
  );
});
