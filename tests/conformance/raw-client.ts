import { connect, type Socket } from "node:net";

export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyArray<readonly [string, string]>;
  readonly body: Buffer;
}

export interface RawClient {
  readonly socket: Socket;
  send(bytes: Buffer | string): void;
  /** The next answer; to HEAD one without a body. Rejects when the connection ends before. */
  next(method?: string): Promise<RawAnswer>;
  /** Resolves when the other side has ended the connection. */
  ended(): Promise<void>;
  close(): void;
}

/** A client that writes exactly the bytes it is given: strings are one byte per code point. */
export async function openRawClient(port: number): Promise<RawClient> {
  const socket = connect({ port, host: "localhost", noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  let received = Buffer.alloc(0);
  let isEnded = false;
  let wake = () => {};
  socket.on("data", (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    wake();
  });
  const end = () => {
    isEnded = true;
    wake();
  };
  socket.on("end", end);
  socket.on("close", end);
  socket.on("error", end);
  const change = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  return {
    socket,
    send: (bytes) => void socket.write(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes),
    async next(method = "GET") {
      for (;;) {
        const answer = takeAnswer(received, method);
        if (answer !== null) {
          received = received.subarray(answer.length);
          return answer;
        }
        if (isEnded) throw new Error(`The connection ended with an answer cut short: ${received.toString("latin1")}`);
        await change();
      }
    },
    async ended() {
      while (!isEnded) await change();
    },
    close: () => void socket.destroy(),
  };
}

/** Sends one request and returns its answer. */
export async function exchange(port: number, request: Buffer | string, method = "GET"): Promise<RawAnswer> {
  const client = await openRawClient(port);
  try {
    client.send(request);
    return await client.next(method);
  } finally {
    client.close();
  }
}

export function findField(answer: RawAnswer, name: string): string | null {
  return answer.headers.find(([field]) => field.toLowerCase() === name)?.[1] ?? null;
}

/** The seq that an answer names. Throws when it names none, that is: when nothing was stored. */
export function seqOf(answer: RawAnswer): number {
  const seq = Number(findField(answer, "x-hookscope-hit"));
  if (!(seq > 0)) throw new Error(`No hit in the answer: ${answer.status} ${answer.body.toString("latin1")}`);
  return seq;
}

function takeAnswer(bytes: Buffer, method: string): (RawAnswer & { length: number }) | null {
  const headEnd = bytes.indexOf("\r\n\r\n");
  if (headEnd === -1) return null;
  const [startLine = "", ...lines] = bytes.subarray(0, headEnd).toString("latin1").split("\r\n");
  const status = Number(startLine.split(" ")[1]);
  const headers = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });
  const field = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1];
  const isBodiless = method === "HEAD" || status === 204 || status === 304 || status < 200;
  const start = headEnd + 4;
  if (isBodiless) return { status, headers, body: Buffer.alloc(0), length: start };
  if (field("transfer-encoding") === "chunked") return takeChunked(bytes, start, status, headers);
  const length = start + Number(field("content-length") ?? 0);
  return bytes.length < length ? null : { status, headers, body: bytes.subarray(start, length), length };
}

function takeChunked(bytes: Buffer, start: number, status: number, headers: RawAnswer["headers"]) {
  const parts: Buffer[] = [];
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd === -1) return null;
    const size = Number.parseInt(bytes.subarray(at, lineEnd).toString("latin1"), 16);
    const end = lineEnd + 2 + size + 2;
    if (bytes.length < end) return null;
    if (size === 0) return { status, headers, body: Buffer.concat(parts), length: end };
    parts.push(bytes.subarray(lineEnd + 2, end - 2));
    at = end;
  }
}
