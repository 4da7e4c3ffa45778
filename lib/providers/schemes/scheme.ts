import type { RequestView } from "@/lib/providers/request/request-view";
import type { TimeUnit } from "@/lib/providers/request/timestamp";
import type { KeyForm } from "./key-form";
import type { Secret } from "./secret";

/** What a request carries of a scheme. */
export type Received =
  | { readonly state: "missing"; readonly what: string }
  /** `raw` is kept: a value of the wrong form may still be the right bytes. */
  | { readonly state: "malformed"; readonly why: string; readonly raw: string; readonly timestamp: string | null }
  | {
      readonly state: "present";
      readonly signatures: readonly string[];
      readonly raw: string;
      /** As it was sent. */
      readonly timestamp: string | null;
      /** Unix seconds after which the proof itself says that it is no longer good. */
      readonly expires?: number;
      /** Unix seconds before which it says that it is not yet good. */
      readonly notBefore?: number;
    };

/** What is taken as signed: the request as received, or one change of it. */
export interface Trial {
  readonly view: RequestView;
  readonly secret: Secret;
  readonly body: Uint8Array;
  readonly url: string;
  readonly timestamp: string | null;
  /** Another way to make the key; null for the scheme's own. */
  readonly keyForm: KeyForm | null;
  /** Another layout of the signed text; null for the scheme's own. */
  readonly layout: string | null;
}

export type TrialResult =
  | { readonly kind: "match" }
  | { readonly kind: "other-encoding"; readonly found: string; readonly wanted: string }
  | { readonly kind: "differs" }
  /** The secret is right for certain, and this part is not what was signed. */
  | { readonly kind: "other-part"; readonly part: "body" | "url" }
  | { readonly kind: "other-secret"; readonly why: string }
  | { readonly kind: "unusable-key"; readonly why: string };

export interface TimeRule {
  readonly unit: TimeUnit;
  /** Seconds; null when the sender publishes no window: the age is shown, and nothing is refused. */
  readonly tolerance: number | null;
  /** Whether a time in the future beyond that is refused too; a number for another window. */
  readonly future: boolean | number;
}

export interface SignOrder {
  readonly view: RequestView;
  readonly secret: Secret;
  /** Unix seconds. */
  readonly now: number;
  readonly targetUrl: string;
}

export type Signed =
  | {
      readonly ok: true;
      readonly set: ReadonlyArray<readonly [name: string, value: string]>;
      /** The new body, of senders that sign inside it. */
      readonly body?: Uint8Array;
    }
  | { readonly ok: false; readonly reason: string };

/** One way of proving who sent a request. Nothing here throws, whatever the request and the secret. */
export interface Scheme {
  /** What is signed and how, in words; shown to people. */
  readonly label: string;
  readonly kind: "signature" | "token";
  /** Fields that carry it: replaced or dropped when a request is signed anew. */
  readonly fields: readonly string[];
  /** Which ways to make a key are worth trying when nothing matches; empty for keys that are no MAC secrets. */
  readonly keyForms: readonly KeyForm[];
  readonly isUrlBound: boolean;
  /** False when it takes the sender's private key. */
  readonly canSign: boolean;
  readonly time: TimeRule | null;
  /** Other layouts of the signed text to try, with what they are called. */
  readonly layouts: ReadonlyArray<readonly [layout: string, how: string]>;
  readonly read: (view: RequestView) => Received;
  readonly test: (received: Received, trial: Trial) => TrialResult;
  /** The signed text as bytes; null when the request lacks a part of it. Never holds the secret. */
  readonly content: (received: Received, trial: Trial) => Uint8Array | null;
  readonly sign: (order: SignOrder) => Signed;
}
