import type { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OutgoingRequest, type SendOptions, sendRequest } from "@/lib/outgoing/send-request";
import { OK, openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";

let target: RawTarget;
let secure: RawTarget;

beforeAll(async () => {
  target = await openRawTarget();
  secure = await openRawTarget({ tls: true });
});
afterAll(async () => {
  await target.close();
  await secure.close();
});

const OPTIONS: SendOptions = {
  policy: { allowPrivate: true, ports: null },
  limits: { connectMs: 20_000, firstByteMs: 20_000, totalMs: 40_000 },
  maxAnswerBytes: 1000,
};

function requestTo(url: string, over: Partial<OutgoingRequest> = {}): OutgoingRequest {
  const headers = [
    ["Host", "x"],
    ["Connection", "close"],
  ] as const;
  return { url, method: "GET", target: "/", headers, body: new Uint8Array(), ...over };
}

describe("what is sent", () => {
  it("goes out byte for byte: order, case, duplicates, odd targets and methods, any bytes", async () => {
    target.react(OK);
    const body = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
    const { answer, failure } = await sendRequest(
      requestTo(`${target.origin}/`, {
        method: "PROPFIND",
        target: "//a/../%zz?q=\u00e9&&=",
        headers: [
          ["x-Dup", "1"],
          ["HOST", "elsewhere.example"],
          ["X-DUP", "2 "],
          ["x-latin", "caf\u00e9"],
          ["content-LENGTH", "256"],
          ["x-dup", ""],
          ["Connection", "close"],
        ],
        body,
      }),
      OPTIONS,
    );
    expect(failure).toBeNull();
    expect(answer?.status).toBe(200);
    const head =
      "PROPFIND //a/../%zz?q=\u00e9&&= HTTP/1.1\r\nx-Dup: 1\r\nHOST: elsewhere.example\r\nX-DUP: 2 \r\n" +
      "x-latin: caf\u00e9\r\ncontent-LENGTH: 256\r\nx-dup: \r\nConnection: close\r\n\r\n";
    expect(target.requests.at(-1)).toEqual(Buffer.concat([Buffer.from(head, "latin1"), body]));
  });
});

describe("what comes back", () => {
  it("has all its fields, however many", async () => {
    const fields = Array.from({ length: 3000 }, (_, n) => [`x-${n}`, "v"]);
    const head = fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
    target.react((_request, socket) => socket.end(`HTTP/1.1 200 OK\r\n${head}\r\n`));
    const { answer, failure } = await sendRequest(requestTo(target.origin), OPTIONS);
    expect(failure).toBeNull();
    expect(answer?.headers).toEqual(fields);
  });

  it("is kept with its fields in order and its body", async () => {
    target.react((_request, socket) =>
      socket.end("HTTP/1.1 418 I'm a teapot\r\nx-B: 1\r\nX-a: 2\r\nx-b: 3\r\nContent-Length: 3\r\n\r\na\0b"),
    );
    const { answer, timing } = await sendRequest(requestTo(target.origin), OPTIONS);
    expect(answer).toMatchObject({
      status: 418,
      reasonPhrase: "I'm a teapot",
      headers: [
        ["x-B", "1"],
        ["X-a", "2"],
        ["x-b", "3"],
        ["Content-Length", "3"],
      ],
      bodySize: 3,
      bodyTruncated: false,
    });
    expect(Buffer.from(answer?.body ?? [])).toEqual(Buffer.from("a\0b"));
    expect(timing.connectMs).not.toBeNull();
    expect(timing.tlsMs).toBeNull();
    expect(timing.firstByteMs ?? Number.NaN).toBeLessThanOrEqual(timing.totalMs);
  });

  it("is cut at the bound, and the connection closed, when it does not end", async () => {
    const isClosed = new Promise<void>((resolve) => {
      target.react((_request, socket) => {
        socket.on("close", () => resolve());
        socket.write(`HTTP/1.1 200 OK\r\n\r\n${"x".repeat(1500)}`);
      });
    });
    const { answer } = await sendRequest(requestTo(target.origin), OPTIONS);
    expect(answer?.body.length).toBe(1000);
    expect(answer?.bodyTruncated).toBe(true);
    await isClosed;
  });

  it("counts when it comes before the request was read whole", async () => {
    target.react((_request, socket) => socket.end("HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n"));
    const size = 4 * 1024 * 1024;
    const { answer } = await sendRequest(
      requestTo(target.origin, {
        method: "POST",
        headers: [
          ["Host", "x"],
          // The target takes the request as whole at its head, and hangs up.
          ["Content-length", String(size)],
          ["Connection", "close"],
        ],
        body: Buffer.alloc(size),
      }),
      OPTIONS,
    );
    expect(answer?.status).toBe(413);
  });

  it("skips interim answers", async () => {
    target.react((_request, socket) =>
      socket.end("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"),
    );
    expect((await sendRequest(requestTo(target.origin), OPTIONS)).answer?.status).toBe(204);
  });
});

describe("failures say what happened", () => {
  const hangs = (socket: Socket) => void socket;

  it.each<[string, (request: Buffer, socket: Socket) => void, string]>([
    ["a reset before the answer", (_request, socket) => void socket.resetAndDestroy(), "CONNECTION_RESET"],
    ["a close before the answer", (_request, socket) => socket.end(), "CONNECTION_RESET"],
    [
      "a body that ends too early",
      (_request, socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"),
      "CONNECTION_RESET",
    ],
    ["no HTTP", (_request, socket) => socket.end("220 mail.example ESMTP\r\n"), "BAD_RESPONSE"],
    [
      "another protocol",
      (_request, socket) => socket.write("HTTP/1.1 101 X\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"),
      "BAD_RESPONSE",
    ],
    [
      "too long a head",
      (_request, socket) => socket.write(`HTTP/1.1 200 OK\r\nx: ${"y".repeat(300_000)}\r\n\r\n`),
      "BAD_RESPONSE",
    ],
  ])("%s", async (_what, reaction, code) => {
    target.react(reaction);
    const { answer, failure } = await sendRequest(requestTo(target.origin), OPTIONS);
    expect(answer).toBeNull();
    expect(failure?.code).toBe(code);
  });

  it("nobody listens", async () => {
    const closed = await openRawTarget();
    await closed.close();
    const { failure } = await sendRequest(requestTo(closed.origin), OPTIONS);
    expect(failure).toEqual({
      code: "CONNECTION_REFUSED",
      message: `Nothing listens at 127.0.0.1:${closed.port}. Is the server running, and on this port?`,
    });
  });

  it("a name without an address", async () => {
    const resolve = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    const { failure } = await sendRequest(requestTo("http://nobody.example/"), { ...OPTIONS, resolve });
    expect(failure?.code).toBe("NAME_NOT_FOUND");
    expect(failure?.message).toContain("nobody.example");
  });

  it("no answer in time", async () => {
    target.react((_request, socket) => hangs(socket));
    const limits = { ...OPTIONS.limits, firstByteMs: 50 };
    const { failure, timing } = await sendRequest(requestTo(target.origin), { ...OPTIONS, limits });
    expect(failure).toEqual({
      code: "RESPONSE_TIMEOUT",
      message: `127.0.0.1:${target.port} did not answer within 0.1 s.`,
    });
    expect(timing.connectMs).not.toBeNull();
    expect(timing.firstByteMs).toBeNull();
  });

  it("an answer that does not end in time", async () => {
    target.react((_request, socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"));
    const limits = { ...OPTIONS.limits, totalMs: 200 };
    const { failure, timing } = await sendRequest(requestTo(target.origin), { ...OPTIONS, limits });
    expect(failure?.code).toBe("RESPONSE_TIMEOUT");
    expect(timing.firstByteMs).not.toBeNull();
  });

  it("a name that is not looked up in time", async () => {
    const limits = { ...OPTIONS.limits, connectMs: 50 };
    const resolve = () => new Promise<never>(() => {});
    const { failure } = await sendRequest(requestTo("http://slow.example/"), { ...OPTIONS, limits, resolve });
    expect(failure?.code).toBe("CONNECT_TIMEOUT");
  });

  it("cancelled", async () => {
    const controller = new AbortController();
    target.react(() => controller.abort());
    const { failure } = await sendRequest(requestTo(target.origin), { ...OPTIONS, signal: controller.signal });
    expect(failure?.code).toBe("CANCELLED");
  });
});

describe("TLS", () => {
  it("refuses a certificate that nothing vouches for, before anything is written, and names it", async () => {
    const { failure } = await sendRequest(requestTo(secure.origin), OPTIONS);
    expect(failure).toMatchObject({
      code: "CERTIFICATE",
      message: `The certificate of 127.0.0.1:${secure.port} is not trusted: it is signed by itself.`,
      certificate: expect.stringMatching(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/),
    });
    expect(secure.requests).toHaveLength(0);
  });

  it("takes exactly the certificate that was accepted", async () => {
    const refused = await sendRequest(requestTo(secure.origin), OPTIONS);
    const certificate = refused.failure?.certificate ?? "";
    const accepted = await sendRequest(requestTo(secure.origin), { ...OPTIONS, certificate });
    expect(accepted.answer?.status).toBe(200);
    expect(accepted.timing.tlsMs).not.toBeNull();
    const other = certificate.replace(/^../, (byte) => (byte === "00" ? "01" : "00"));
    const again = await sendRequest(requestTo(secure.origin), { ...OPTIONS, certificate: other });
    expect(again.failure?.code).toBe("CERTIFICATE");
  });

  it("says so when the port does not speak it", async () => {
    const plain = await openRawTarget({ isEager: true });
    const { failure } = await sendRequest(requestTo(`https://127.0.0.1:${plain.port}`), OPTIONS);
    await plain.close();
    expect(failure?.code).toBe("TLS");
  });
});
