import { storableText } from "@/lib/http/storable-text";
import { ALL_PROVIDERS } from "./all-providers";
import type { Provider } from "./provider";
import type { Confidence } from "./recognition/clue";
import { ClueIndex } from "./recognition/clue-index";
import type { ProviderRequest } from "./request/provider-request";
import { MAX_PARSED_BYTES, RequestView } from "./request/request-view";
import type { Source } from "./request/source";
import { readTimestamp } from "./request/timestamp";

/** What a request tells of who sent it. */
export interface Sender {
  /** The provider's id. */
  readonly provider: string;
  /** weak: say "looks like". */
  readonly confidence: Confidence;
  readonly eventType: string | null;
  /** As the sender writes it. */
  readonly deliveryId: string | null;
  /** Equal for the attempts of one delivery, and only for them; null when nothing of the request tells them. */
  readonly deliveryKey: string | null;
  /** From 1, as the sender counts; null when it does not. */
  readonly attempt: number | null;
}

export interface Recognition extends Sender {
  /** Unix seconds, by the sender's clock. */
  readonly timestamp: number | null;
}

const INDEX = new ClueIndex(ALL_PROVIDERS);
const MAX_TEXT = 200;
/** Printable ASCII that neither begins nor ends with a space: nothing is to be cleaned. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/;

/**
 * Who sent a request, judged by its looks: nothing is proved. Takes microseconds; bodies above `maxParsedBytes` are not
 * looked into. Null for unknown senders. Never throws.
 */
export function recogniseSender(request: ProviderRequest, maxParsedBytes = MAX_PARSED_BYTES): Sender | null {
  const view = new RequestView(request, maxParsedBytes);
  const found = INDEX.find(view);
  return found === null ? null : describeSender(view, found.provider, found.confidence);
}

/** As `recogniseSender`, with the sender's clock. */
export function recognise(request: ProviderRequest, maxParsedBytes = MAX_PARSED_BYTES): Recognition | null {
  const view = new RequestView(request, maxParsedBytes);
  const found = INDEX.find(view);
  if (found === null) return null;
  const timestamp = readTime(view, found.provider);
  return { ...describeSender(view, found.provider, found.confidence), timestamp };
}

/** The provider of a request; null for unknown senders. */
export function findProviderOf(view: RequestView): Provider | null {
  return INDEX.find(view)?.provider ?? null;
}

/** What a provider's data sheet reads from a request, whether or not it looks like the provider's. */
export function describeSender(view: RequestView, provider: Provider, confidence: Confidence): Sender {
  const { deliveryId, deliveryKey } = readDelivery(view, provider);
  return {
    provider: provider.id,
    confidence,
    eventType: clean(readFirst(view, provider.event)),
    deliveryId,
    deliveryKey,
    attempt: readAttempt(view, provider),
  };
}

function readDelivery(view: RequestView, provider: Provider): Pick<Sender, "deliveryId" | "deliveryKey"> {
  for (const { from, isStable, scope = [] } of provider.delivery) {
    const text = from.read(view);
    const id = clean(text);
    if (id === null || text === null) continue;
    const parts = [provider.id, id, ...scope.map((source) => clean(source.read(view)) ?? "")];
    return { deliveryId: id, deliveryKey: isStable && text.length <= MAX_TEXT ? parts.join("\n") : null };
  }
  return { deliveryId: null, deliveryKey: null };
}

function readAttempt(view: RequestView, provider: Provider): number | null {
  if (provider.attempt === undefined) return null;
  const { from, first, isSilent = false } = provider.attempt;
  const text = from.read(view);
  if (text === null) return isSilent ? 1 : null;
  return /^\d{1,6}$/.test(text) ? Number(text) + 1 - first : null;
}

function readTime(view: RequestView, provider: Provider): number | null {
  for (const scheme of provider.schemes) {
    const received = scheme.time === null ? null : scheme.read(view);
    if (scheme.time === null || received === null || received.state === "missing" || received.timestamp === null)
      continue;
    return readTimestamp(received.timestamp, scheme.time.unit);
  }
  for (const { from, unit } of provider.time ?? []) {
    const text = from.read(view);
    if (text !== null) return readTimestamp(text, unit);
  }
  return null;
}

function readFirst(view: RequestView, sources: readonly Source[]): string | null {
  for (const source of sources) {
    const value = source.read(view);
    if (value !== null && value !== "") return value;
  }
  return null;
}

/** On one line, storable, and short: an id that is longer is cut. */
function clean(text: string | null): string | null {
  if (text === null) return null;
  if (text.length <= MAX_TEXT && PLAIN.test(text)) return text;
  const line = storableText(text, MAX_TEXT)
    .replace(/\p{Cc}+/gu, " ")
    .trim();
  return line === "" ? null : line;
}
