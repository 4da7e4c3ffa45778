import type { KeyForm } from "@/lib/providers/schemes/key-form";
import { KEY_FORMS } from "@/lib/providers/schemes/key-form";
import type { Scheme } from "@/lib/providers/schemes/scheme";
import type { NamedSecret, Secret } from "@/lib/providers/schemes/secret";
import type { Variant } from "./variant";

/** The secret without what came along when it was copied. */
export function* trimmedSecret(secret: Secret): Generator<Variant> {
  const trimmed = mapSecret(secret, (text) =>
    text
      .trim()
      .replace(/^(["'`])(.*)\1$/s, "$2")
      .trim(),
  );
  if (JSON.stringify(trimmed) === JSON.stringify(secret)) return;
  yield {
    cause: "wrong_secret",
    how: "white space and quotes around the secret are taken away",
    advice: "they came along when the secret was copied. Store it without them.",
    change: { secret: trimmed },
  };
}

/** The key made in the other ways. */
export function* otherKeyForms(scheme: Scheme, secret: Secret): Generator<Variant> {
  if (scheme.keyForms.length === 0) return;
  const forms: readonly KeyForm[] = ["text", "whsec", "base64", "hex"];
  const own = KEY_FORMS[scheme.keyForms[0] ?? "text"];
  const advice = `this sender's key is ${own}. Check how the signing side reads its secret.`;
  for (const keyForm of forms) {
    if (scheme.keyForms.includes(keyForm)) continue;
    yield { cause: "wrong_encoding", how: `the key is ${KEY_FORMS[keyForm]}`, advice, change: { keyForm } };
  }
  const bare = mapSecret(secret, (text) => text.replace(/^(?:v1,)?whsec_/, ""));
  if (JSON.stringify(bare) === JSON.stringify(secret)) return;
  const how = "the key is the text that follows whsec_";
  yield { cause: "wrong_encoding", how, advice, change: { secret: bare, keyForm: "text" } };
}

/** The secrets that the workspace has for other providers and bins. */
export function* otherSecrets(secrets: readonly NamedSecret[]): Generator<Variant> {
  for (const { value, label, provider } of secrets.slice(0, 50)) {
    const name = [provider, label].filter((part) => part !== undefined && part !== "").join(", ") || "another place";
    yield {
      cause: "wrong_secret",
      how: `the secret stored for ${name} is used`,
      advice: `this is the secret of ${name}. Store it for this bin and provider too, or correct the sender.`,
      change: { secret: value },
    };
  }
}

function mapSecret(secret: Secret, change: (text: string) => string): Secret {
  if (typeof secret === "string") return change(secret);
  return Object.fromEntries(Object.entries(secret).map(([name, text]) => [name, change(text)]));
}
