import { expect, test } from "vitest";
import { readSignatureState } from "@/components/signatures/read-signature-state";
import type { Cause } from "@/lib/providers/signature-report";

const whole = { state: "captured", bodyTruncated: false, handshake: null } as const;
const judged = (valid: boolean | null, cause: Cause | null = null) => ({ signatureReport: { valid, cause } });

test.each([
  ["unknown", { ...whole, provider: null, signatureReport: null }],
  ["unset", { ...whole, provider: "stripe", ...judged(null) }],
  ["checked", { ...whole, provider: "stripe", ...judged(true) }],
  ["checked", { ...whole, provider: "stripe", ...judged(false) }],
  ["unsignedCheck", { ...whole, provider: "slack", ...judged(false, "missing_signature"), handshake: {} }],
  ["checked", { ...whole, provider: "slack", ...judged(false, "wrong_secret"), handshake: {} }],
  ["unsigned", { ...whole, provider: "dockerhub", ...judged(null) }],
  ["partial", { ...whole, bodyTruncated: true, provider: "stripe", ...judged(null) }],
  ["partial", { ...whole, state: "malformed", provider: null, signatureReport: null } as const],
])("a hit is %s: %j", (expected, hit) => {
  expect(readSignatureState(hit)).toBe(expected);
});
