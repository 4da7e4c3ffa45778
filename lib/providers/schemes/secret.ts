/** A secret as the user gives it; an object where one string is not enough, like `{ public_key, private_key }`. */
export type Secret = string | Readonly<Record<string, string>>;

/** One secret with what may be said about it. The label may be shown, the value never. */
export interface NamedSecret {
  readonly value: Secret;
  readonly label?: string | undefined;
  /** The provider that it is stored for. */
  readonly provider?: string | undefined;
}

/** The first of these parts; of an object with one part that part, whatever its name; null when there is none. */
export function secretPart(secret: Secret, ...names: readonly string[]): string | null {
  if (typeof secret === "string") return secret;
  for (const name of names) {
    const value = Object.hasOwn(secret, name) ? secret[name] : undefined;
    if (typeof value === "string") return value;
  }
  const values = Object.values(secret);
  return values.length === 1 && typeof values[0] === "string" ? values[0] : null;
}

/** The secret as one text: "user:password" of two such parts, else its only or best known part. */
export function secretText(secret: Secret): string | null {
  if (typeof secret === "string") return secret;
  const { user, username, password } = secret;
  if (typeof password === "string") return `${user ?? username ?? ""}:${password}`;
  return secretPart(secret, "secret", "signing_secret", "token", "key", "private_key", "public_key");
}
