import { findProvider } from "./all-providers";
import { findCause } from "./explain/find-cause";
import type { Provider } from "./provider";
import { findProviderOf } from "./recognise";
import type { ProviderRequest } from "./request/provider-request";
import { RequestView } from "./request/request-view";
import type { Received, Scheme, Trial } from "./schemes/scheme";
import type { NamedSecret } from "./schemes/secret";
import type { SignatureReport } from "./signature-report";
import { reportMatch } from "./verify/report-match";
import { emptyReport, previewOf } from "./verify/report-parts";

/** Bodies above this are verified, but not parsed: senders that sign values inside the body go unchecked. */
const MAX_VERIFIED_PARSE = 4 * 1024 * 1024;
const MAX_SECRETS = 10;

export interface VerifyInput {
  readonly request: ProviderRequest;
  /** A provider's id; absent or null: whoever the request looks to be from. */
  readonly provider?: string | null;
  /** Any of them may match: a secret is rolled over with two valid at once. At most 10 are tried. */
  readonly secrets: readonly NamedSecret[];
  /** Secrets of other bins and providers, tried last to say whose secret was used. At most 50. */
  readonly otherSecrets?: readonly NamedSecret[];
  /** Unix seconds. */
  readonly now: number;
  /**
   * False: says whether it is genuine without searching for what would make it match, within a millisecond or two.
   * While requests are being received nothing else is affordable: whoever sends them chooses how often.
   */
  readonly isSearched?: boolean;
}

interface Check {
  readonly scheme: Scheme;
  readonly received: Received;
}

/**
 * Whether a request is genuine, and if not, why: the first change that makes it match, found by an ordered and bounded
 * search. Compares in constant time. Never throws, whatever the request and the secrets.
 */
export function verify(input: VerifyInput): SignatureReport {
  const view = new RequestView(input.request, MAX_VERIFIED_PARSE);
  const provider = input.provider == null ? findProviderOf(view) : findProvider(input.provider);
  if (provider === null) {
    return emptyReport(
      null,
      "The sender is not known, so nothing says how it would sign. Name the provider to check it.",
    );
  }
  if (provider.schemes.length === 0) {
    return emptyReport(provider.id, `${provider.name} does not sign its requests: nothing proves who sent this one.`);
  }
  const checks = chooseChecks(provider, view);
  if (input.secrets.length === 0) {
    const [first] = checks;
    const what = first === undefined ? " It carries no signature either." : "";
    const report = emptyReport(provider.id, `No secret is known for ${provider.name}.${what}${hint(provider)}`);
    return first === undefined ? report : { ...report, scheme: first.scheme.label };
  }
  if (checks.length === 0) return reportMissing(provider, view);
  return checkAll(provider, view, checks, input);
}

function chooseChecks(provider: Provider, view: RequestView): readonly Check[] {
  const carried = provider.schemes
    .map((scheme) => ({ scheme, received: scheme.read(view) }))
    .filter(({ received }) => received.state !== "missing");
  return provider.isAnyScheme === true ? carried : carried.slice(0, 1);
}

function checkAll(
  provider: Provider,
  view: RequestView,
  checks: readonly Check[],
  input: VerifyInput,
): SignatureReport {
  const secrets = input.secrets.slice(0, MAX_SECRETS);
  const trials = checks.flatMap(({ scheme, received }) =>
    secrets.map((secret) => {
      const base = toTrial(view, secret, received);
      return { scheme, received, secret, base, result: scheme.test(received, base) };
    }),
  );
  const match = trials.find(({ result }) => result.kind === "match");
  if (match !== undefined) return reportMatch({ provider, ...match, now: input.now });

  const { trial, finding } = findCause(trials, view, input) ?? {};
  if (trial === undefined || finding === undefined) return reportMissing(provider, view);
  const { timestamp, toleranceSeconds, ageSeconds } = reportMatch({ provider, ...trial, now: input.now });
  return {
    ...emptyReport(provider.id, finding.explanation),
    scheme: trial.scheme.label,
    valid: false,
    cause: finding.cause,
    signedContentPreview: previewOf(trial.scheme.content(trial.received, finding.matched ?? trial.base)),
    timestamp,
    toleranceSeconds,
    ageSeconds,
    signatureMatches: false,
    difference: finding.difference,
    tried: finding.tried,
  };
}

function toTrial(view: RequestView, secret: NamedSecret, received: Received): Trial {
  const timestamp = received.state === "missing" ? null : received.timestamp;
  return { view, secret: secret.value, body: view.body, url: view.request.url, timestamp, keyForm: null, layout: null };
}

function reportMissing(provider: Provider, view: RequestView): SignatureReport {
  const [first] = provider.schemes;
  const received = first?.read(view);
  const what = received?.state === "missing" ? received.what : "the signature";
  return {
    ...emptyReport(
      provider.id,
      `There is no signature: ${what} is missing. Set the secret at ${provider.name}, or look for a proxy that drops it.`,
    ),
    scheme: first?.label ?? null,
    valid: false,
    cause: "missing_signature",
    signatureMatches: false,
  };
}

function hint(provider: Provider): string {
  return provider.secretHint === undefined ? " Store it to check the signature." : ` ${provider.secretHint}`;
}
