import { pino } from "pino";
import type { HitDto } from "@/lib/hits/hit-schema";
import { createDatabase } from "@/lib/server/create-database";
import { type BuiltBin, buildBin } from "@/tests/builders/build-bin";
import { exchange, seqOf } from "@/tests/conformance/raw-client";
import { type Api, createApiClient } from "@/tests/integration/api/api-client";
import { type Instance, startInstance } from "@/tests/setup/start-instance";
import { type RunnableFormat, runCode } from "./run-code";

/** A request as a test says it: exactly these fields and no others, but for framing. */
export interface SentRequest {
  readonly method?: string;
  readonly target?: string;
  readonly headers?: ReadonlyArray<readonly [string, string]>;
  readonly body?: Uint8Array;
  readonly framing?: "length" | "chunked" | "none";
  readonly trailers?: ReadonlyArray<readonly [string, string]>;
  readonly httpVersion?: string;
}

/** An instance with a bin, where requests are sent byte by byte, copied as code, and the code is run. */
export interface CopyBench {
  readonly api: Api;
  readonly bin: BuiltBin;
  readonly instance: Instance;
  send(request: SentRequest): Promise<HitDto>;
  /** Copies the hit in that language, runs the code, and returns the code and the hit that it made. */
  resend(hit: HitDto, format: RunnableFormat): Promise<{ code: string; hit: HitDto }>;
  close(): Promise<void>;
}

export async function openCopyBench(): Promise<CopyBench> {
  const instance = await startInstance();
  const { db, close } = createDatabase(instance.databaseUrl, pino({ level: "silent" }));
  const bin = await buildBin(db);
  const api = createApiClient(instance.url);
  const { key } = bin;
  const readHit = async (seq: number): Promise<HitDto> =>
    (await api("GET", `/api/bins/${bin.id}/hits/${seq}`, { key })).json;
  return {
    api,
    bin,
    instance,
    async send(request) {
      const answer = await exchange(instance.port, writeRequest(request, bin.slug), request.method ?? "POST");
      return readHit(seqOf(answer));
    },
    async resend(hit, format) {
      const url = `/api/bins/${bin.id}/hits/${hit.seq}/raw?format=${format}`;
      const file = await api("GET", url, { key });
      const name = /filename="([^"]+)"/.exec(file.headers.get("content-disposition") ?? "")?.[1] ?? "";
      const body = await api("GET", `/api/bins/${bin.id}/hits/${hit.seq}/body`, { key });
      const { lastSeq } = (await api("GET", `/api/bins/${bin.id}/hits?limit=1`, { key })).json;
      await runCode(format, name, { [name]: file.bytes, [`hit-${hit.seq}.body`]: body.bytes });
      return { code: String(file.bytes), hit: await readHit(lastSeq + 1) };
    },
    async close() {
      await close();
      await instance.stop();
    },
  };
}

function writeRequest(request: SentRequest, slug: string): Buffer {
  const { method = "POST", target = "", headers = [], body = new Uint8Array(), trailers = [] } = request;
  const { framing = "length", httpVersion = "1.1" } = request;
  const fields = [...headers, ...framingFields(framing, body.length)];
  const head = `${method} /in/${slug}${target} HTTP/${httpVersion}\r\n${writeFields(fields)}\r\n`;
  if (framing !== "chunked") return Buffer.concat([Buffer.from(head, "latin1"), body]);
  const chunk = body.length === 0 ? [] : [Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from("\r\n")];
  return Buffer.concat([
    Buffer.from(head, "latin1"),
    ...chunk,
    Buffer.from(`0\r\n${writeFields(trailers)}\r\n`, "latin1"),
  ]);
}

function framingFields(framing: "length" | "chunked" | "none", length: number): Array<readonly [string, string]> {
  if (framing === "length") return [["Content-Length", String(length)]];
  return framing === "chunked" ? [["Transfer-Encoding", "chunked"]] : [];
}

function writeFields(fields: ReadonlyArray<readonly [string, string]>): string {
  return fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
}
