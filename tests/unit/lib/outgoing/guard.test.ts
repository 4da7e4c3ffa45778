import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followRedirects } from "@/lib/outgoing/follow-redirects";
import type { Resolve } from "@/lib/outgoing/resolve-target";
import { type OutgoingRequest, type SendOptions, sendRequest } from "@/lib/outgoing/send-request";
import { openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";

let target: RawTarget;
let other: RawTarget;

beforeAll(async () => {
  target = await openRawTarget();
  other = await openRawTarget();
});
afterAll(async () => {
  await target.close();
  await other.close();
});

const CLOSED: SendOptions = {
  policy: { allowPrivate: false, ports: null },
  limits: { connectMs: 20_000, firstByteMs: 20_000, totalMs: 40_000 },
  maxAnswerBytes: 1000,
};
const OPEN: SendOptions = { ...CLOSED, policy: { allowPrivate: true, ports: null } };

function requestTo(url: string, over: Partial<OutgoingRequest> = {}): OutgoingRequest {
  const headers = [
    ["Host", "x"],
    ["Connection", "close"],
  ] as const;
  return { url, method: "GET", target: "/", headers, body: new Uint8Array(), ...over };
}

function resolveTo(...addresses: string[]): Resolve {
  return async () => addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
}

async function refusalOf(url: string, options: SendOptions = CLOSED): Promise<string> {
  const { answer, failure } = await sendRequest(requestTo(url), options);
  expect(answer).toBeNull();
  expect(failure?.code).toBe("TARGET_REFUSED");
  return failure?.message ?? "";
}

describe("the guard refuses", () => {
  it.each([
    ["http://127.0.0.1/", "loopback"],
    ["http://2130706433/", "loopback"],
    ["http://0x7f.1/", "loopback"],
    ["http://0177.0.0.1/", "loopback"],
    ["http://127.1/", "loopback"],
    ["http://①②⑦.0.0.1/", "loopback"],
    ["http://[::1]/", "loopback"],
    ["http://[::ffff:127.0.0.1]/", "loopback"],
    ["http://[0:0:0:0:0:ffff:7f00:1]/", "loopback"],
    ["http://[64:ff9b::127.0.0.1]/", "loopback"],
    ["http://10.1.2.3:8080/", "private"],
    ["http://3232235777/", "private"],
    ["http://[fd00::1]/", "private"],
    ["http://169.254.0.1/", "link-local"],
    ["http://[fe80::1]/", "link-local"],
    ["http://100.64.0.1/", "CGNAT"],
    ["http://224.0.0.251/", "multicast"],
    ["http://0.0.0.0/", "unspecified"],
    ["http://169.254.169.254/latest/meta-data/", "metadata"],
    ["https://[fd00:ec2::254]/", "metadata"],
  ])("%s as %s", async (url, rule) => {
    expect(await refusalOf(url)).toContain(rule);
  });

  it.each(["file:///etc/passwd", "ftp://example.com/", "gopher://example.com/", "unix:/run/docker.sock", "data:,x"])(
    "%s, as no HTTP",
    async (url) => {
      expect(await refusalOf(url, OPEN)).toBe("Requests go to http:// and https:// only.");
    },
  );

  it.each(["", "example.com", "http://", "http://exa mple.com/", "http://1.2.3.4.5/", `http://x/${"y".repeat(9000)}`])(
    "%j, as no URL",
    async (url) => {
      expect(await refusalOf(url, OPEN)).toContain("This is not a URL");
    },
  );

  it("credentials in the URL", async () => {
    expect(await refusalOf("http://user:secret@example.com/", OPEN)).toContain("Authorization");
  });

  it("ports that are not on the list", async () => {
    const ports = { ...OPEN, policy: { allowPrivate: true, ports: [80, 443] } };
    expect(await refusalOf("http://example.com:22/", ports)).toContain("Port 22");
  });

  it.each([
    ["127.0.0.1", "loopback"],
    ["::1", "loopback"],
    ["192.168.0.7", "private"],
    ["169.254.169.254", "metadata"],
    ["::ffff:10.0.0.1", "private"],
    ["64:ff9b::a00:1", "private"],
  ])("a name that is %s (%s)", async (address, rule) => {
    const message = await refusalOf("http://innocent.example/", { ...CLOSED, resolve: resolveTo(address) });
    expect(message).toContain("innocent.example");
    expect(message).toContain(rule);
  });

  it("a name that has a good address and a bad one", async () => {
    const resolve = resolveTo("93.184.216.34", "127.0.0.1");
    expect(await refusalOf("http://both.example/", { ...CLOSED, resolve })).toContain("loopback");
  });

  it("localhost, by the machine's own resolver", async () => {
    expect(await refusalOf("http://localhost:1/")).toContain("loopback");
  });

  it("metadata services and multicast even where private addresses are allowed", async () => {
    expect(await refusalOf("http://169.254.169.254/", OPEN)).toContain("No setting allows it");
    expect(await refusalOf("http://239.1.2.3/", OPEN)).toContain("No setting allows it");
  });
});

describe("a name that changes between check and connection", () => {
  it("is asked for once, and the checked address is the one that is connected to", async () => {
    let asked = 0;
    const resolve: Resolve = async () => {
      asked++;
      return [{ address: asked === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
    };
    const { answer } = await sendRequest(requestTo(`http://rebinding.example:${target.port}/`), { ...OPEN, resolve });
    expect(answer?.status).toBe(200);
    expect(asked).toBe(1);
  });
});

describe("redirects", () => {
  const redirectTo = (location: string, status = 302) =>
    target.react((_request, socket) =>
      socket.end(`HTTP/1.1 ${status} Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`),
    );

  it("are an answer like any other unless they are followed", async () => {
    redirectTo("http://169.254.169.254/");
    expect((await sendRequest(requestTo(target.origin), OPEN)).answer?.status).toBe(302);
  });

  it.each(["http://169.254.169.254/latest/", "file:///etc/passwd", "http://user:pw@127.0.0.1/"])(
    "to %s are refused",
    async (location) => {
      redirectTo(location);
      const followed = await followRedirects(requestTo(target.origin), OPEN);
      expect(followed.answer).toBeNull();
      expect(followed.failure?.code).toBe("TARGET_REFUSED");
      expect(followed.redirects).toHaveLength(1);
    },
  );

  it("keep method and body by 307, and leave what is for one origin behind", async () => {
    redirectTo(`${other.origin}/next?a=1`, 307);
    const { answer, redirects } = await followRedirects(
      requestTo(target.origin, {
        method: "POST",
        headers: [
          ["Host", "x"],
          ["Authorization", "Bearer s"],
          ["Cookie", "a=b"],
          ["X-Kept", "1"],
          ["Content-Length", "2"],
          ["Connection", "close"],
        ],
        body: Buffer.from("hi"),
      }),
      OPEN,
    );
    expect(answer?.status).toBe(200);
    expect(redirects).toEqual([{ status: 307, url: `${other.origin}/next?a=1` }]);
    expect(other.requests.at(-1)?.toString()).toBe(
      `POST /next?a=1 HTTP/1.1\r\nHost: 127.0.0.1:${other.port}\r\nX-Kept: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi`,
    );
  });

  it("turn POST into GET by 303, without the body", async () => {
    redirectTo(`${other.origin}/see`, 303);
    await followRedirects(
      requestTo(target.origin, {
        method: "POST",
        headers: [
          ["Host", "x"],
          ["Content-Type", "text/plain"],
          ["Content-Length", "2"],
          ["Connection", "close"],
        ],
        body: Buffer.from("hi"),
      }),
      OPEN,
    );
    expect(other.requests.at(-1)?.toString()).toBe(
      `GET /see HTTP/1.1\r\nHost: 127.0.0.1:${other.port}\r\nConnection: close\r\n\r\n`,
    );
  });

  it("are read against the target's own host, whatever the path looks like", async () => {
    redirectTo("/relative");
    const { redirects } = await followRedirects(requestTo(target.origin, { target: "//elsewhere.example/a/" }), OPEN);
    expect(redirects[0]?.url).toBe(`${target.origin}/relative`);
  });

  it("end after five", async () => {
    redirectTo(`${target.origin}/again`);
    const { answer, failure, redirects } = await followRedirects(requestTo(target.origin), OPEN);
    expect(answer).toBeNull();
    expect(failure?.code).toBe("TOO_MANY_REDIRECTS");
    expect(redirects).toHaveLength(6);
  });
});
