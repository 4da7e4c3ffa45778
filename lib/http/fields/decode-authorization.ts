import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { decodeBase64 } from "@/lib/http/decode-base64";
import { readAsUtf8 } from "@/lib/http/read-as-utf8";
import { describeJwt, type Jwt } from "./describe-jwt";
import { parseAuthParams } from "./parse-auth-params";

export interface AuthFact {
  readonly name: string;
  readonly value: string;
  /** To be blurred until it is asked for. */
  readonly isSecret: boolean;
}

export interface DecodedAuthorization {
  /** As it was sent, like "Basic"; null when there is only one word. */
  readonly scheme: string | null;
  /** In words, like "user and password". */
  readonly title: string;
  readonly facts: readonly AuthFact[];
  readonly jwt: Jwt | null;
  readonly problem: string | null;
}

const SCHEME = /^[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)(?:[ \t]+(.*))?$/s;
// What in a list of parameters could be used again by whoever reads it.
const SECRET_PARAMS = new Set(["response", "signature", "mac", "token", "secret", "key", "password", "rspauth"]);

/**
 * Takes an Authorization or Proxy-Authorization field apart: Basic, Bearer (with its JWT), Digest, AWS Signature V4,
 * HMAC schemes, others as they are. Nothing is verified. `now` is in milliseconds since the epoch. Never throws.
 */
export function decodeAuthorization(value: string, now: number): DecodedAuthorization {
  const [, scheme, credentials = ""] = SCHEME.exec(value) ?? [];
  if (scheme === undefined || credentials === "") {
    return make(null, "a bare credential", [secret("credential", value.trim())], describeJwt(value.trim(), now));
  }
  const lower = scheme.toLowerCase();
  if (lower === "basic") return decodeBasic(scheme, credentials.trim());
  if (lower === "digest") return make(scheme, "a digest of user and password", paramFacts(credentials));
  if (lower.startsWith("aws4-")) return decodeAws(scheme, credentials);
  if (lower === "bearer" || lower === "token" || lower === "jwt") {
    const jwt = describeJwt(credentials.trim(), now);
    return make(scheme, jwt === null ? "a token" : "a JSON Web Token", [secret("token", credentials.trim())], jwt);
  }
  if (lower.includes("hmac") || lower === "signature" || lower === "hawk") return decodeHmac(scheme, credentials);
  return make(scheme, `credentials of the scheme ${scheme}`, otherFacts(credentials));
}

function make(
  scheme: string | null,
  title: string,
  facts: AuthFact[],
  jwt: Jwt | null = null,
  problem: string | null = null,
): DecodedAuthorization {
  return { scheme, title, facts, jwt, problem };
}

function secret(name: string, value: string): AuthFact {
  return { name, value, isSecret: true };
}

function plain(name: string, value: string): AuthFact {
  return { name, value, isSecret: false };
}

/** RFC 7617: the first colon parts the two, the user has none. */
function decodeBasic(scheme: string, credentials: string): DecodedAuthorization {
  const bytes = decodeBase64(credentials);
  if (bytes === null)
    return make(scheme, "user and password", [secret("credential", credentials)], null, "Not base64.");
  const binary = bytesToBinaryText(bytes);
  const text = readAsUtf8(binary) ?? binary;
  const colon = text.indexOf(":");
  if (colon === -1) return make(scheme, "user and password", [secret("credential", text)], null, "There is no colon.");
  const facts = [plain("user", text.slice(0, colon)), secret("password", text.slice(colon + 1))];
  return make(scheme, "user and password", facts);
}

function paramFacts(credentials: string): AuthFact[] {
  return parseAuthParams(credentials).map(([name, value]) => ({ name, value, isSecret: SECRET_PARAMS.has(name) }));
}

function otherFacts(credentials: string): AuthFact[] {
  const facts = paramFacts(credentials);
  // The padding of base64 looks like a parameter without a value.
  const isParams = facts.some(({ value }) => value !== "" && !/^=+$/.test(value));
  return isParams ? facts : [secret("credential", credentials.trim())];
}

/** `Credential=KEY/20260102/region/service/aws4_request, SignedHeaders=a;b, Signature=hex` (AWS General Reference). */
function decodeAws(scheme: string, credentials: string): DecodedAuthorization {
  const params = new Map(parseAuthParams(credentials));
  const scope = (params.get("credential") ?? "").split("/");
  const [date = "", ...rest] = scope.slice(-4);
  const key = scope.slice(0, -4).join("/");
  const problem = scope.length < 5 || !params.has("signature") ? "Parts of the signature are missing." : null;
  if (problem !== null) return make(scheme, "an AWS signature", paramFacts(credentials), null, problem);
  const facts = [
    plain("access key id", key),
    plain("date", date),
    plain("region", rest[0] ?? ""),
    plain("service", rest[1] ?? ""),
    plain("signed headers", (params.get("signedheaders") ?? "").split(";").join(", ")),
    secret("signature", params.get("signature") ?? ""),
  ];
  return make(scheme, "an AWS signature", facts);
}

/** Parameters parted by commas or "&" (Azure), or `key:signature`. */
function decodeHmac(scheme: string, credentials: string): DecodedAuthorization {
  const title = "an HMAC over parts of the request";
  const colon = credentials.indexOf(":");
  const equals = credentials.indexOf("=");
  if (colon !== -1 && (equals === -1 || colon < equals)) {
    const facts = [
      plain("key id", credentials.slice(0, colon)),
      secret("signature", credentials.slice(colon + 1).trim()),
    ];
    return make(scheme, title, facts);
  }
  const text = credentials.includes("&") ? credentials.replaceAll("&", ",") : credentials;
  return make(scheme, title, otherFacts(text));
}
