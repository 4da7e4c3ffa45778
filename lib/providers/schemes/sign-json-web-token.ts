import { createHash } from "node:crypto";
import { hs256, parseToken } from "./json-web-token";
import type { JwtSheet } from "./jwt-sheet";
import type { Signed, SignOrder } from "./scheme";
import { secretText } from "./secret";

/** A new token with the claims of the old one: the times, the body and the URL are set anew. */
export function signToken({ view, secret, now, targetUrl }: SignOrder, sheet: JwtSheet): Signed {
  const text = secretText(secret);
  if (text === null) return { ok: false, reason: "The secret cannot be read as a key." };
  const old = parseToken((view.header(sheet.field) ?? "").slice((sheet.prefix ?? "").length));
  const { iat, nbf, exp } = old?.claims ?? {};
  const start = typeof iat === "number" ? iat : nbf;
  const seconds = Math.floor(now);
  const life = typeof exp === "number" && typeof start === "number" ? exp - start : 300;
  const claims: Record<string, unknown> = {
    ...old?.claims,
    ...sheet.fixed,
    iat: seconds,
    nbf: seconds,
    exp: seconds + life,
  };
  if (sheet.bodyClaim !== undefined) {
    claims[sheet.bodyClaim.name] = createHash("sha256").update(view.body).digest(sheet.bodyClaim.encoding);
  }
  if (sheet.urlClaim !== undefined) claims[sheet.urlClaim.name] = urlValue(targetUrl, sheet.urlClaim);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return {
    ok: true,
    set: [[sheet.field, `${sheet.prefix ?? ""}${signed}.${hs256(signed, Buffer.from(text, "utf8"))}`]],
  };
}

/** The claim of a URL, as the sheet says. */
export function urlValue(url: string, { isHash }: { isHash: boolean }): string {
  return isHash ? createHash("sha256").update(url, "utf8").digest("hex") : url;
}
