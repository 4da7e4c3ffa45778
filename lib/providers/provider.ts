import type { Handshaker } from "./handshakes/handshake";
import type { Clue } from "./recognition/clue";
import type { Source } from "./request/source";
import type { TimeUnit } from "./request/timestamp";
import type { Scheme } from "./schemes/scheme";

/** documented: read in the provider's documentation or source, or in several independent implementations. */
export type Evidence = "documented" | "probable";

/** What a sender does when an answer fails. Sentences for people; absent where nothing is known. */
export interface RetryFacts {
  readonly policy?: string;
  /** Seconds between an attempt and the next, where the sender publishes them. */
  readonly delays?: readonly number[];
  readonly success?: string;
  readonly timeoutSeconds?: number;
  readonly evidence: Evidence;
}

/** What tells attempts of one delivery from other deliveries. */
export interface DeliveryId {
  readonly from: Source;
  /** True when every attempt carries the same id: only then hits are grouped by it. */
  readonly isStable: boolean;
  /** What else must be equal: an id of an event comes once per subscription. */
  readonly scope?: readonly Source[];
}

/** A known sender: a data sheet. Nothing that is only guessed stands in it. */
export interface Provider {
  /** Lower case, with hyphens; stored with hits, so it never changes. */
  readonly id: string;
  readonly name: string;
  /** Its documentation of webhooks. */
  readonly docs: string;
  /** Ways to recognise it, all tried before those of providers further down the registry. */
  readonly clues: readonly Clue[];
  /** The first that exists names the event. */
  readonly event: readonly Source[];
  /** The first that exists. */
  readonly delivery: readonly DeliveryId[];
  /** The counter of attempts; `first` is its value at the first, `isSilent` when the first attempt carries none. */
  readonly attempt?: { readonly from: Source; readonly first: 0 | 1; readonly isSilent?: boolean };
  /** When the sender says it happened or was sent; the first that exists. */
  readonly time?: ReadonlyArray<{ readonly from: Source; readonly unit: TimeUnit }>;
  /** In order of preference: the first that a request carries is checked. Empty: it proves nothing. */
  readonly schemes: readonly Scheme[];
  /** It is not settled how the sender signs: what is checked is a try, and nothing of it is shown as a fact. */
  readonly isProofUnsettled?: boolean;
  /** Any of the carried schemes may match, where the sender lets the user choose. */
  readonly isAnyScheme?: boolean;
  /** Where users find the secret, a sentence. */
  readonly secretHint?: string;
  /** The names of its parts, where one text is not enough. */
  readonly secretParts?: readonly string[];
  readonly retry?: RetryFacts;
  readonly handshake?: Handshaker;
  /** What else a reader should know, a sentence. */
  readonly note?: string;
}
