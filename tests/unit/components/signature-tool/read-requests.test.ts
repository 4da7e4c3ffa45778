import { describe, expect, it } from "vitest";
import { readRequests } from "@/components/signature-tool/read-requests";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function read(text: string) {
  return readRequests(encoder.encode(text));
}

function only(text: string) {
  const reading = read(text);
  if (reading?.ok !== true || reading.requests.length !== 1 || reading.requests[0] === undefined) {
    throw new Error(`Read as ${JSON.stringify(reading)}.`);
  }
  return { format: reading.format, ...reading.requests[0] };
}

describe("a pasted request", () => {
  it("is nothing when it is blank", () => {
    expect(read("")).toBeNull();
    expect(read(" \r\n\t\n")).toBeNull();
  });

  it("is read as raw HTTP, sent over TLS unless to this machine", () => {
    const { format, method, url, headers, body, cameAt } = only(
      "POST /in?a=1 HTTP/1.1\nHost: h.example\nX-A: 1\n\n{}\n",
    );
    expect({ format, method, url, headers, cameAt }).toEqual({
      format: "http",
      method: "POST",
      url: "https://h.example/in?a=1",
      headers: [
        ["Host", "h.example"],
        ["X-A", "1"],
      ],
      cameAt: null,
    });
    expect(decoder.decode(body)).toBe("{}\n");
    expect(only("POST / HTTP/1.1\nHost: localhost:3000\n\n").url).toBe("http://localhost:3000/");
    expect(only("POST http://h.example/x HTTP/1.1\n\n").url).toBe("http://h.example/x");
    expect(only("POST /x HTTP/1.1\n\n").url).toBe("/x");
    expect(only("POST /x HTTP/2\nHost: h.example\n\n").httpVersion).toBe("2");
  });

  it("is read as a curl command, whose URL says how it is sent", () => {
    const { format, method, url, body } = only("\n  curl http://h.example/x -d a=1");
    expect({ format, method, url }).toEqual({ format: "curl", method: "POST", url: "http://h.example/x" });
    expect(decoder.decode(body)).toBe("a=1");
  });

  it("is read as a HAR, of several requests each, with when they were sent", () => {
    const entry = (path: string) => ({
      startedDateTime: "2025-01-01T00:00:00.500Z",
      request: { method: "POST", url: `https://h.example/${path}`, headers: [], postData: { text: path } },
    });
    const reading = read(JSON.stringify({ log: { entries: [entry("a"), entry("b")] } }));
    expect(reading).toMatchObject({
      ok: true,
      format: "har",
      requests: [{ url: "https://h.example/a", cameAt: 1735689600.5 }, { url: "https://h.example/b" }],
    });
  });

  it.each([
    ["\n\nPOST /x\n", "line 3", "expected a request line"],
    ["\n\nPOST /x HTTP/1.1\nHost h\n", "line 4", "expected `Name: value`"],
    ['{"id":"evt_1","type":"invoice.paid"}', "line 1", "this is a body alone"],
    ["[1]", "line 1", "expected a request line"],
    ["curl -F a=b http://h.example", "line 1, column 6", "is not read here"],
    ['{"log": {"entries": [}', "line 1, column 22", "is not valid JSON"],
    ['{"log": {"entries": []}}', "content", "there is no request in it"],
    ["POST /x HTTP/1.1\nContent-Length: 5\n\nab", "line 4", "the body has 2 bytes"],
  ])("%s: says where it is wrong", (text, path, message) => {
    expect(read(text)).toMatchObject({ ok: false, problem: { path, message: expect.stringContaining(message) } });
  });

  it("of more than 1 MB of body is refused", () => {
    const text = `POST /x HTTP/1.1\n\n${"a".repeat(1024 * 1024 + 1)}`;
    expect(read(text)).toMatchObject({ ok: false, problem: { path: "size", message: "the body is more than 1 MB" } });
  });
});
