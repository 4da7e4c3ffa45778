import type { Carrier } from "./carrier";
import type { KeyForm } from "./key-form";
import type { Received, Signed, SignOrder, TimeRule, Trial } from "./scheme";
import type { Secret } from "./secret";
import type { Encoding } from "./signature-encoding";

/** Length of the digests, in bytes. */
export const DIGEST_BYTES = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const;

export type SignedContent = (received: Received, trial: Trial) => Uint8Array | null;

/** What a sender's documentation says of its HMAC. */
export interface MacSheet {
  readonly algorithm: keyof typeof DIGEST_BYTES;
  readonly encoding: Encoding;
  readonly carrier: Carrier;
  /** The signed text, as `compileContent` describes; a function where that is not enough, with its name in words. */
  readonly content: string | { readonly label: string; readonly read: SignedContent };
  /** How a secret becomes the key; several where senders differ: any may match, the first signs. */
  readonly key?: KeyForm | readonly KeyForm[];
  readonly time?: TimeRule;
  /** A plain hash over secret + content in the place of an HMAC. */
  readonly isHash?: boolean;
  readonly isUrlBound?: boolean;
  readonly secret?: (secret: Secret) => string | null;
  /** Other URLs that the sender's own library accepts. */
  readonly otherUrls?: (url: string) => readonly string[];
  /** Of senders that sign a hash of the body and not the body: whether that hash is the body's. */
  readonly isBodyProved?: (trial: Trial) => boolean;
  /** In the place of setting fields: senders that sign inside the body. */
  readonly sign?: (order: SignOrder, make: (trial: Trial) => string | null) => Signed;
}
