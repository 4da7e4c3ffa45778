import type { RawHeaders } from "@/lib/http/raw-headers";
import { readBodyText } from "./body/body-text";
import { findRegions } from "./find-regions";
import { nameText } from "./paths/step-text";
import type { RedactRules } from "./redact-rules";
import type { RedactedMessage } from "./redactable-message";
import type { Region } from "./region";
import type { SecretKind } from "./secret-kind";
import { createSweep } from "./sweep/create-sweep";
import { applyFindings } from "./token/apply-findings";

/** One pass: finds secrets, looks for each everywhere, and puts tokens in; adds to the redactions of passes before. */
export function redactOnce(
  message: RedactedMessage,
  rules: RedactRules,
  tokenOf: (secret: string) => string,
): RedactedMessage {
  const bodyText = readBodyText(message.body, message.contentType);
  const regions = findRegions(message, bodyText, rules).map((region) => spare(region, rules.spared));
  const sweep = createSweep(listKnown(regions));
  const redactions = [...message.redactions];
  const texts = regions.map((region) => {
    const applied = applyFindings(region.text, [...region.findings, ...sweep(region)], tokenOf);
    for (const redaction of applied.redactions) redactions.push(redaction);
    return applied.text;
  });
  const next = texts.values();
  const take = () => next.next().value ?? "";
  const takeUnlessNull = (original: string | null) => {
    const text = take();
    return original === null ? null : text;
  };
  const takeBody = (text: string) => (text === bodyText.text ? message.body : bodyText.toBytes(text));
  const takeFields = (fields: RawHeaders) => fields.map((): [string, string] => [take(), take()]);
  return {
    ...message,
    url: take(),
    target: take(),
    query: takeUnlessNull(message.query),
    headers: takeFields(message.headers),
    trailers: takeFields(message.trailers),
    contentType: takeUnlessNull(message.contentType),
    body: takeBody(take()),
    ...(message.note === undefined ? {} : { note: nameText(take()) }),
    redactions,
  };
}

function spare(region: Region, kinds: RedactRules["spared"]): Region {
  return kinds === undefined ? region : { ...region, findings: region.findings.filter(({ kind }) => !kinds.has(kind)) };
}

/** Each secret with its kind; what is too likely to be a plain word is replaced where it was found alone. */
function* listKnown(regions: readonly Region[]): Generator<readonly [string, SecretKind]> {
  for (const { findings } of regions) {
    for (const { secret, kind, also, isWeak } of findings) {
      if (!isWeak) yield [secret, kind];
      for (const other of also) yield [other, kind];
    }
  }
}
