import { describe, expect, it } from "vitest";
import { findHandshake } from "@/lib/providers/find-handshake";
import { recognise } from "@/lib/providers/recognise";
import { sign } from "@/lib/providers/sign";
import { verify } from "@/lib/providers/verify";
import { type HandshakeVector, type ResignVector, readVectors, type SignedVector, toRequest } from "./shared-vectors";

const SIGNED = ["signed.json", "certificates.json"].flatMap((file) => readVectors<SignedVector>(file));

describe("requests signed by the providers' own libraries", () => {
  it.each(SIGNED)("$id is judged as its sender would", (vector) => {
    const report = verify({
      request: toRequest(vector),
      secrets: [{ value: vector.secret }],
      now: vector.now,
    });
    const { expect: wanted } = vector;
    expect(report.valid, report.explanation).toBe(wanted.valid);
    expect(wanted.provider_acceptable ?? [vector.provider]).toContain(report.provider);
    if (wanted.cause !== undefined) expect(wanted.cause_acceptable ?? [wanted.cause]).toContain(report.cause);
    if (wanted.signature_matches !== undefined) expect(report.signatureMatches).toBe(wanted.signature_matches);
    if (wanted.timestamp !== undefined) expect(report.timestamp).toBe(wanted.timestamp);
  });

  it.each(SIGNED)("$id is recognised", (vector) => {
    const found = recognise(toRequest(vector));
    const { expect: wanted } = vector;
    expect(wanted.provider_acceptable ?? [vector.provider]).toContain(found?.provider);
    if (wanted.event_type !== undefined) expect(found?.eventType).toBe(wanted.event_type);
    if (wanted.event_type_acceptable !== undefined) expect(wanted.event_type_acceptable).toContain(found?.eventType);
    if (wanted.delivery_id !== undefined) expect(found?.deliveryId).toBe(wanted.delivery_id);
    if (wanted.attempt !== undefined) expect(found?.attempt).toBe(wanted.attempt);
    if (wanted.timestamp !== undefined) expect(found?.timestamp).toBe(wanted.timestamp);
  });
});

describe("requests signed anew", () => {
  it.each(readVectors<ResignVector>("resign.json"))("$id carries what the provider's library makes", (vector) => {
    const { provider, secret, now, target_url } = vector;
    const targetUrl = target_url ?? vector.request.url;
    const result = sign({ request: toRequest(vector.request), provider, secret, now, targetUrl });
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(result.set).toEqual(expect.arrayContaining(vector.expect_headers.map((pair) => [...pair])));
  });
});

describe("handshakes", () => {
  it.each(readVectors<HandshakeVector>("handshakes.json"))("$id gets the answer its sender waits for", (vector) => {
    const { expect: wanted, provider } = vector;
    const findSecret = () => vector.secret ?? null;
    const answer = findHandshake({ request: toRequest(vector.request), provider, findSecret })?.answer;
    expect(wanted.status_any_of ?? [wanted.status]).toContain(answer?.status);
    if (wanted.body !== undefined) expect(answer?.body).toBe(wanted.body);
    if (wanted.body_contains !== undefined) expect(answer?.body).toContain(wanted.body_contains);
    if (wanted.json !== undefined) expect(JSON.parse(answer?.body ?? "")).toEqual(wanted.json);
    const headers = answer?.headers.map(([name, value]) => [name.toLowerCase(), value]);
    for (const [name, value] of wanted.headers ?? []) expect(headers).toContainEqual([name.toLowerCase(), value]);
    for (const [name, values] of Object.entries(wanted.headers_any_of ?? {})) {
      expect(values).toContain(headers?.find(([field]) => field === name.toLowerCase())?.[1]);
    }
  });
});
