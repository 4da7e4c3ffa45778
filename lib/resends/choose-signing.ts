import { findProvider } from "@/lib/providers/all-providers";
import type { NamedSecret } from "@/lib/providers/schemes/secret";
import type { Signing } from "./resend-schema";

export type SigningChoice =
  | { readonly signing: "exact"; readonly provider: string | null; readonly note: string | null }
  | {
      readonly signing: Exclude<Signing, "exact">;
      readonly provider: string;
      readonly secret: NamedSecret;
      /** Null when the signature will be good. */
      readonly note: null;
      /** Whether the caller asked for it: then it is an error when it cannot be done. */
      readonly isAsked: boolean;
    };

interface SigningInput {
  readonly asked: Signing | undefined;
  /** The sender's, or the one that the caller names. */
  readonly provider: string | null;
  /** Those that the bin has for it, the newest first. */
  readonly secrets: readonly NamedSecret[];
  /** Whether method, fields or body were edited, so that the captured signature may no longer fit. */
  readonly isEdited: boolean;
}

/**
 * How a resend is signed: as asked, else anew where the bin has the secret and the sender's scheme can be signed by it,
 * else as captured. A string says why what was asked cannot be done.
 */
export function chooseSigning({ asked, provider: id, secrets, isEdited }: SigningInput): SigningChoice | string {
  const provider = id === null ? null : findProvider(id);
  if (asked === "exact") return exact(id, provider?.schemes.length ? editNote(isEdited, provider.name) : null);
  const isOptional = asked === undefined;
  if (id === null || provider === null) {
    return isOptional ? exact(id, null) : "The sender is not known. Name the provider whose signature it should carry.";
  }
  if (provider.schemes.length === 0) {
    return isOptional ? exact(id, null) : `${provider.name} does not sign its requests.`;
  }
  if (!provider.schemes.some(({ canSign }) => canSign)) {
    const why = `${provider.name} signs with a private key of its own, so this cannot be signed anew`;
    return isOptional
      ? exact(id, `${why}: a receiver that checks the time will refuse it.`)
      : `${why}. Send it exactly as captured.`;
  }
  const [secret] = secrets;
  if (secret === undefined) {
    const what = `No secret is stored for ${provider.name}`;
    const isTimed = provider.schemes.some(({ time }) => time?.tolerance !== undefined && time.tolerance !== null);
    const effect = isTimed
      ? "a receiver that checks the time will refuse it once it is old"
      : "it goes as it was captured";
    return isOptional
      ? exact(id, editNote(isEdited, provider.name) ?? `${what}: ${effect}. Store the secret to have it signed anew.`)
      : `${what}. Store it to have resends signed.`;
  }
  return { signing: asked ?? "fresh", provider: id, secret, note: null, isAsked: !isOptional };
}

function exact(provider: string | null, note: string | null): SigningChoice {
  return { signing: "exact", provider, note };
}

function editNote(isEdited: boolean, name: string): string | null {
  return isEdited
    ? `It was edited, and the signature is the captured one: a receiver that checks what ${name} signs will refuse it.`
    : null;
}
