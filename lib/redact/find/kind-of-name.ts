import type { SecretKind } from "@/lib/redact/secret-kind";

const KINDS: ReadonlyArray<readonly [pattern: RegExp, kind: SecretKind]> = [
  [/pass|pwd|pw$|pin$|otp$|cv[cvn]2?$/i, "password"],
  [/cookie|sess/i, "cookie"],
  [/signature|(?:^|[^a-z])sig$|hmac/i, "signature"],
  [/private.?key/i, "private key"],
  [/authorization|credential|(?:^|[^a-z])auth$/i, "authorization"],
  [/key/i, "api key"],
  [/jwt/i, "jwt"],
];

/** What kind of secret a field of that name holds. */
export function kindOfName(name: string): SecretKind {
  return KINDS.find(([pattern]) => pattern.test(name.slice(0, 200)))?.[1] ?? "token";
}
