import type { AddressRange } from "@/lib/http/address-range";

/** `settings.access` as capture asks it: everything read once, secrets as digests only. */
export interface KnownAccess {
  readonly ranges: readonly AddressRange[] | null;
  readonly methods: ReadonlySet<string> | null;
  /** SHA-256 of "user:password" and of the token; null where none is asked for. */
  readonly basic: Uint8Array | null;
  readonly bearer: Uint8Array | null;
  readonly header: { readonly name: string; readonly digest: Uint8Array } | null;
  readonly maxBodyBytes: number;
  readonly ratePerMinute: number | null;
  readonly isSignatureRequired: boolean;
  /** What is stored cannot be read: nothing is let in until it can. */
  readonly isUnreadable: boolean;
}
