import { WHOLE } from "@/components/signature-tool/secret-parts";
import type { SetSecretInput } from "@/lib/secrets/secret-schema";

/** What is written in the form; see `secret-parts.ts` for their names. */
export interface SecretFormText {
  readonly provider: string | null;
  readonly parts: Readonly<Record<string, string>>;
  readonly label: string;
}

export interface SecretEntry {
  readonly provider: string;
  readonly secret: SetSecretInput["secret"];
  readonly label: string;
}

export type SecretFormProblems = Readonly<Record<string, string>>;

/**
 * The secret as it is to be sent, or what is wrong by part, and by `provider`. Spaces and line breaks around a part are
 * left out: they come along when it is copied.
 */
export function readSecretForm(
  { provider, parts, label }: SecretFormText,
  names: readonly string[],
): { readonly entry: SecretEntry } | { readonly problems: SecretFormProblems } {
  const problems: Record<string, string> = {};
  if (provider === null) problems.provider = "Choose who sent it.";
  const texts = names.map((name) => [name, (parts[name] ?? "").trim()] as const);
  for (const [name, text] of texts) if (text === "") problems[name] = "Write or paste it here.";
  if (provider === null || Object.keys(problems).length > 0) return { problems };
  const isWhole = names.length === 1 && names[0] === WHOLE;
  const secret = isWhole ? (texts[0]?.[1] ?? "") : Object.fromEntries(texts);
  return { entry: { provider, secret, label: label.trim() } };
}
