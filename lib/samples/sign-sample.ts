import { applySigned } from "@/lib/providers/apply-signed";
import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import type { Secret } from "@/lib/providers/schemes/secret";
import { sign } from "@/lib/providers/sign";

export interface SignedSample {
  readonly request: ProviderRequest;
  /** Null when it is signed; else why not, a sentence. */
  readonly note: string | null;
}

interface SampleSigning {
  readonly provider: string;
  /** Null: it shall not be signed. Undefined: there is none. */
  readonly secret: Secret | null | undefined;
  /** Unix seconds. */
  readonly now: number;
}

/** The sample with its sender's signature where there is a secret and the sender's scheme can be signed by it. */
export function signSample(request: ProviderRequest, { provider, secret, now }: SampleSigning): SignedSample {
  if (secret === null) return { request, note: "It is not signed, as you asked." };
  if (secret === undefined) {
    return { request, note: "It is not signed: the bin has no secret for this provider. Store one and send it again." };
  }
  const signed = sign({ request, provider, secret, now });
  if (!signed.ok) return { request, note: `It is not signed. ${signed.reason}` };
  return { request: applySigned(request, signed), note: null };
}
