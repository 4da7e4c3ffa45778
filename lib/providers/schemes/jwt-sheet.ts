/** What a sender documents of its JSON Web Token. */
export interface JwtSheet {
  readonly field: string;
  /** Before the token, like "Bearer ". */
  readonly prefix?: string;
  readonly algorithm: "HS256" | "ES256" | "RS256";
  /** The claim with the SHA-256 of the body. */
  readonly bodyClaim?: { readonly name: string; readonly encoding: "hex" | "base64" | "base64url" };
  /** The claim with the URL, or with its SHA-256 in hex. */
  readonly urlClaim?: { readonly name: string; readonly isHash: boolean };
  /** Claims that are always so. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Seconds since `iat`, where the sender says so. */
  readonly tolerance?: number;
}
