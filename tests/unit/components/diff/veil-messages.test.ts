import { expect, it } from "vitest";
import { LONGEST_VEILED, veilMessages } from "@/components/diff/veil-messages";

const toBytes = (text: string) => new TextEncoder().encode(text);

const KEY = "sk_live_4eC39HqLyjWDarjtT1zdp7dc";
const OTHER = "sk_live_9zQ82LmPwkXEbskuU2aeq8ed";

function message(key: string, body: string) {
  return {
    method: "POST",
    target: `/hook?api_key=${key}&page=2`,
    httpVersion: "1.1",
    headers: [
      ["Authorization", `Bearer ${key}`],
      ["X-Hub-Signature-256", "sha256=6dcd4ce23d88e2ee9568ba546c007c63d9131c1b5a3f1c1a6d8f0a7b2c3d4e5f"],
      ["Content-Type", "application/json"],
    ] as const,
    body: toBytes(body),
  };
}

const asText = (veiled: ReturnType<typeof veilMessages>) =>
  JSON.stringify(
    [veiled.left, veiled.right].map(({ body, ...rest }) => ({ ...rest, body: Buffer.from(body).toString() })),
  );

it("veils the secrets of both, the same by the same token, and no signature", () => {
  const veiled = veilMessages(message(KEY, `{"key":"${KEY}"}`), message(KEY, `{"key":"${KEY}","n":1}`));
  expect(asText(veiled)).not.toContain(KEY);
  expect(veiled.places).toBe(6);
  expect(
    new Set(
      asText(veiled)
        .match(/‹secret:[0-9a-f]+›|%E2%80%B9secret[^&"]*%E2%80%BA/g)
        ?.map((token) => /[0-9a-f]{4}(?=›|%E2)/.exec(token)?.[0]),
    ),
  ).toEqual(new Set(["0001"]));
  expect(veiled.left.headers[1]).toEqual(message(KEY, "").headers[1]);
  expect(Buffer.from(veiled.right.body).toString()).toContain('"n":1');
});

it("tells secrets apart that differ", () => {
  const veiled = veilMessages(message(KEY, "{}"), message(OTHER, "{}"));
  expect(asText(veiled)).not.toMatch(/sk_live/);
  expect(veiled.left.headers[0]).not.toEqual(veiled.right.headers[0]);
});

it("leaves a long body as it is, and veils what surrounds it", () => {
  const body = `{"key":"${KEY}","pad":"${"x ".repeat(LONGEST_VEILED)}"}`;
  const veiled = veilMessages(message(KEY, body), message(KEY, "{}"));
  expect(veiled.left.body).toEqual(toBytes(body));
  expect(JSON.stringify(veiled.left.headers)).not.toContain(KEY);
});

it("leaves what holds no secret as it is", () => {
  const plain = { headers: [["Content-Type", "text/plain"]] as const, body: toBytes("caf\u00e9 \u0000\u00ff") };
  expect(veilMessages(plain, plain)).toEqual({ left: plain, right: plain, places: 0 });
});
