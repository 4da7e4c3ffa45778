import { findProvider } from "./all-providers";
import type { ProviderRequest } from "./request/provider-request";
import { RequestView } from "./request/request-view";
import type { Scheme, SignOrder } from "./schemes/scheme";
import type { Secret } from "./schemes/secret";

export interface SignInput {
  /** As it will be sent: edits included. */
  readonly request: ProviderRequest;
  /** A provider's id. */
  readonly provider: string;
  readonly secret: Secret;
  /** Unix seconds; goes into the signature's time. */
  readonly now: number;
  /** Where it will be sent; URL-bound schemes sign it. Default: the request's own URL. */
  readonly targetUrl?: string;
}

export type SignResult =
  | {
      readonly ok: true;
      /** In the place of any field of that name. */
      readonly set: ReadonlyArray<readonly [name: string, value: string]>;
      /** Fields of the old signature that cannot be made anew: to be dropped. */
      readonly remove: readonly string[];
      /** The body to send, of senders that sign inside it; null: it stays. */
      readonly body: Uint8Array | null;
    }
  | {
      readonly ok: false;
      /** A sentence: why it cannot be signed. */
      readonly reason: string;
    };

const MAX_SIGNED_PARSE = 4 * 1024 * 1024;

/** Signs a request anew as the provider would, keeping its ids. Never throws. */
export function sign({ request, provider: id, secret, now, targetUrl }: SignInput): SignResult {
  const provider = findProvider(id);
  if (provider === null) return { ok: false, reason: `The provider "${id}" is not known.` };
  if (provider.schemes.length === 0) return { ok: false, reason: `${provider.name} does not sign its requests.` };
  const view = new RequestView(request, MAX_SIGNED_PARSE);
  const order: SignOrder = { view, secret, now, targetUrl: targetUrl ?? request.url };
  const carried = provider.schemes.filter((scheme) => scheme.read(view).state !== "missing");
  const signed = (carried.length === 0 ? provider.schemes.slice(0, 1) : carried).map((scheme) => scheme.sign(order));
  const made = signed.filter((result) => result.ok);
  const [refusal] = signed.filter((result) => !result.ok);
  if (made.length === 0) return { ok: false, reason: refusal?.reason ?? "It cannot be signed." };
  const set = unique(made.flatMap((result) => result.set)).map(
    ([name, value]) => [spell(request, name), value] as const,
  );
  const isSet = new Set(set.map(([name]) => name.toLowerCase()));
  return {
    ok: true,
    set,
    remove: oldFields(provider.schemes, request).filter((name) => !isSet.has(name.toLowerCase())),
    body: made.find((result) => result.body !== undefined)?.body ?? null,
  };
}

/** The signature fields that the request has, as it spells them. */
function oldFields(schemes: readonly Scheme[], request: ProviderRequest): string[] {
  const names = new Set(schemes.flatMap((scheme) => scheme.fields.map((name) => name.toLowerCase())));
  return [...new Set(request.headers.map(([name]) => name).filter((name) => names.has(name.toLowerCase())))];
}

function unique(
  fields: ReadonlyArray<readonly [name: string, value: string]>,
): ReadonlyArray<readonly [name: string, value: string]> {
  return fields.filter(
    ([name], at) => fields.findIndex(([other]) => other.toLowerCase() === name.toLowerCase()) === at,
  );
}

/** A name as the request spells it. */
function spell(request: ProviderRequest, name: string): string {
  return request.headers.find(([field]) => field.toLowerCase() === name.toLowerCase())?.[0] ?? name;
}
