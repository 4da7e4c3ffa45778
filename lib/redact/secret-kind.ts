/** What a secret is, in words for people. `chosen`: named by whoever shares. */
export type SecretKind =
  | "authorization"
  | "cookie"
  | "signature"
  | "digest"
  | "api key"
  | "token"
  | "private key"
  | "card number"
  | "password"
  | "jwt"
  | "encoded"
  | "chosen";
