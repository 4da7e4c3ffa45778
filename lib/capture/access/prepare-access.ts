import { hash } from "node:crypto";
import { type AccessSecrets, accessSchema } from "@/lib/bins/access-schema";
import { parseAddressRange } from "@/lib/http/address-range";
import type { KnownAccess } from "./known-access";

const NOTHING_LET_IN: KnownAccess = {
  ranges: null,
  methods: null,
  basic: null,
  bearer: null,
  header: null,
  maxBodyBytes: Infinity,
  ratePerMinute: null,
  isSignatureRequired: false,
  isUnreadable: true,
};

/**
 * What a bin asks of its senders, null for nothing. `secrets` are the opened ones, null when they could not be opened.
 * Settings that do not parse, or whose secret is not there, let nothing in: they were set to keep somebody out.
 */
export function prepareAccess(stored: unknown, secrets: AccessSecrets | null): KnownAccess | null {
  const parsed = accessSchema.safeParse(stored ?? {});
  if (!parsed.success) return NOTHING_LET_IN;
  const { allowAddresses, basic, bearer, header, requireValidSignature, methods, maxBodyBytes, ratePerMinute } =
    parsed.data;
  const isAsking = Object.values(parsed.data).some((value) => value !== undefined && value !== false);
  if (!isAsking) return null;
  const given = secrets ?? {};
  const isLacking =
    (basic !== undefined && given.basic === undefined) ||
    (bearer !== undefined && given.bearer === undefined) ||
    (header !== undefined && given.header === undefined);
  if (isLacking) return NOTHING_LET_IN;
  return {
    ranges: allowAddresses?.map(parseAddressRange).filter((range) => range !== null) ?? null,
    methods: methods === undefined ? null : new Set(methods),
    basic: basic === undefined ? null : digest(`${basic.user}:${given.basic}`),
    bearer: bearer === undefined ? null : digest(given.bearer ?? ""),
    header: header === undefined ? null : { name: header.name, digest: digest(given.header ?? "") },
    maxBodyBytes: maxBodyBytes ?? Infinity,
    ratePerMinute: ratePerMinute ?? null,
    isSignatureRequired: requireValidSignature ?? false,
    isUnreadable: false,
  };
}

function digest(text: string): Uint8Array {
  return hash("sha256", text, "buffer");
}
