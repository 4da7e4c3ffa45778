import { expect, it } from "vitest";
import { toToolRequest } from "@/components/signature-tool/check-signature";
import { readRequests } from "@/components/signature-tool/read-requests";
import { mergeHeaders } from "@/components/signature-tool/sign-again";
import { SIGNATURE_EXAMPLES, UNSIGNED_EXAMPLES } from "@/components/signature-tool/signature-examples";
import { recogniseRequest } from "@/lib/tools/recognise-request";
import { signRequest } from "@/lib/tools/sign-request";
import { verifyRequest } from "@/lib/tools/verify-request";

const VERDICTS: Readonly<Record<string, { valid: boolean; cause: string | null }>> = {
  genuine: { valid: true, cause: null },
  reformatted: { valid: false, cause: "body_changed" },
  stale: { valid: false, cause: "timestamp_too_old" },
  "other-url": { valid: false, cause: "wrong_url" },
  "other-secret": { valid: false, cause: "wrong_secret" },
};

const SIGNED_AT = 1735689600;

function readExample(text: string) {
  const reading = readRequests(new TextEncoder().encode(text));
  const request = reading?.ok === true ? reading.requests[0] : undefined;
  if (request === undefined) throw new Error("It cannot be read.");
  return request;
}

it.each(SIGNATURE_EXAMPLES)("the example “$title” shows what it says", ({ id, text, secret, time }) => {
  const request = readExample(text);
  const now = time === "now" ? SIGNED_AT + 86_400 : SIGNED_AT;
  expect(verifyRequest({ ...toToolRequest(request, request.url), secret, now })).toMatchObject(VERDICTS[id] ?? {});
  expect(VERDICTS).toHaveProperty(id);
});

it.each(UNSIGNED_EXAMPLES)("what is signed of the example for “$title” is valid", ({ text, secret }) => {
  const request = readExample(text);
  const { provider } = recogniseRequest(toToolRequest(request, request.url));
  if (provider === null) throw new Error("It is not known whose it is.");
  const signed = signRequest({ ...toToolRequest(request, request.url), provider, secret, now: SIGNED_AT });
  const sent = { ...request, headers: mergeHeaders(request.headers, signed) };
  expect(verifyRequest({ ...toToolRequest(sent, sent.url), secret, now: SIGNED_AT })).toMatchObject({ valid: true });
});

it("the new signature takes the place of the old, whatever its case", () => {
  const headers = [
    ["Host", "h"],
    ["stripe-signature", "old"],
    ["X-Old", "1"],
  ] as const;
  const signed = { headers: [["Stripe-Signature", "new"]] as const, remove: ["x-old"], bodyBase64: null };
  expect(mergeHeaders(headers, signed)).toEqual([
    ["Host", "h"],
    ["Stripe-Signature", "new"],
  ]);
});
