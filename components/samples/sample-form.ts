import { findCatalogueEntry } from "@/lib/providers/catalogue";
import { isSampleProvider, SAMPLE_EVENTS, type SampleProvider } from "@/lib/samples/sample-events";
import type { SendSampleInput } from "@/lib/samples/sample-schema";
import type { SecretDto } from "@/lib/secrets/secret-schema";

/** By what a sample is signed: the bin's secret, one that is given with it, or nothing. */
export type SampleSigning = "stored" | "given" | "none";

export interface SampleForm {
  readonly provider: SampleProvider;
  readonly eventType: string;
  /** Null: stored where there is one, else none. */
  readonly signing: SampleSigning | null;
  readonly secret: string;
  /** Whether the secret that is given is stored in the bin. */
  readonly isKept: boolean;
}

/** Whose events can be sent, by name. */
export const SAMPLE_PROVIDERS = Object.keys(SAMPLE_EVENTS)
  .filter(isSampleProvider)
  .map((id) => ({ id, label: findCatalogueEntry(id)?.name ?? id }))
  .toSorted((left, right) => left.label.localeCompare(right.label, "en"));

const FIRST: SampleProvider = "stripe";

/** The form as it opens: for the sender whose secret was stored last, where there is one. */
export function startSampleForm(secrets: readonly SecretDto[]): SampleForm {
  const known = secrets.toSorted((left, right) => right.createdAt.localeCompare(left.createdAt));
  const provider = known.map((secret) => secret.provider).find(isSampleProvider) ?? FIRST;
  return { provider, eventType: SAMPLE_EVENTS[provider][0], signing: null, secret: "", isKept: false };
}

export function chooseProvider(form: SampleForm, provider: SampleProvider): SampleForm {
  return { ...form, provider, eventType: SAMPLE_EVENTS[provider][0], signing: null, secret: "" };
}

/** The stored secret that would sign: the newest of the provider. */
export function signingSecret(secrets: readonly SecretDto[], provider: string): SecretDto | null {
  const own = secrets.filter((secret) => secret.provider === provider);
  return own.toSorted((left, right) => right.createdAt.localeCompare(left.createdAt))[0] ?? null;
}

/** What is sent for a form; the kept secret is stored beforehand. */
export function toSampleInput({ provider, eventType, secret, isKept }: SampleForm, signing: SampleSigning) {
  const input: SendSampleInput = { provider, eventType };
  if (signing === "none") return { ...input, sign: false };
  return signing === "given" && !isKept ? { ...input, secret: secret.trim() } : input;
}
