import type { RequestView } from "@/lib/providers/request/request-view";
import type { Source } from "@/lib/providers/request/source";
import type { Received } from "./scheme";

/** Where a signature (and perhaps its time) stands in a request, and how it is written there. */
export interface Carrier {
  readonly label: string;
  readonly fields: readonly string[];
  readonly read: (view: RequestView) => Received;
  readonly write: (signature: string, timestamp: string) => ReadonlyArray<readonly [name: string, value: string]>;
}

export function malformed(raw: string, why: string, timestamp: string | null = null): Received {
  return { state: "malformed", raw, why, timestamp };
}

/** One field per signature, like `X-Hub-Signature-256: sha256=…`; of several fields any may match. */
export function inField(
  name: string,
  { prefix = "", also = [] }: { prefix?: string; also?: readonly string[] } = {},
): Carrier {
  const fields = [name, ...also];
  const read = (view: RequestView): Received => {
    const values = fields.map((field) => view.header(field)).filter((value) => value !== null);
    const raw = values.join(" ");
    if (values.length === 0) return { state: "missing", what: `the field ${name}` };
    // Some senders send the field although no secret is set.
    if (values.every((value) => value === "" || value === prefix)) {
      return { state: "missing", what: `a signature in the field ${name}, which is empty,` };
    }
    const signatures = values.filter((value) => value.startsWith(prefix)).map((value) => value.slice(prefix.length));
    if (signatures.length === 0) return malformed(raw, `${name} should begin with "${prefix}"`);
    return { state: "present", signatures, raw, timestamp: null };
  };
  const write: Carrier["write"] = (signature) => [[name, `${prefix}${signature}`]];
  return { label: `${name}: ${prefix}…`, fields, read, write };
}

interface Pairs {
  readonly separator: "," | ";" | ", ";
  /** The name before a signature; of several any may match. */
  readonly signature: string;
  readonly timestamp?: string;
  /** Written after the signature. */
  readonly suffix?: string;
}

/** Names and values in one field, like `t=1770000000,v1=…`. */
export function inPairs(name: string, { separator, signature, timestamp, suffix = "" }: Pairs): Carrier {
  const read = (view: RequestView): Received => {
    const raw = view.header(name);
    if (raw === null) return { state: "missing", what: `the field ${name}` };
    const pairs = raw.split(separator.trim()).map((pair) => cut(pair.trim()));
    const signatures = pairs.filter(([key]) => key === signature).map(([, value]) => value);
    const time = timestamp === undefined ? null : (pairs.find(([key]) => key === timestamp)?.[1] ?? null);
    if (signatures.length === 0) return malformed(raw, `${name} has no "${signature}="`, time);
    if (timestamp !== undefined && time === null) return malformed(raw, `${name} has no "${timestamp}="`);
    return { state: "present", signatures, raw, timestamp: time };
  };
  const write: Carrier["write"] = (made, time) => {
    const parts = timestamp === undefined ? [] : [`${timestamp}=${time}`];
    return [[name, [...parts, `${signature}=${made}${suffix}`].join(separator)]];
  };
  return {
    label: `${name}: ${timestamp === undefined ? "" : `${timestamp}=…${separator}`}${signature}=…`,
    fields: [name],
    read,
    write,
  };
}

/** A time and signatures by position: `1770000000,<signature>[,<signature>]`. */
export function inList(name: string): Carrier {
  const read = (view: RequestView): Received => {
    const raw = view.header(name);
    if (raw === null) return { state: "missing", what: `the field ${name}` };
    const [timestamp = "", ...signatures] = raw.split(",").map((part) => part.trim());
    if (signatures.length === 0) return malformed(raw, `${name} should be a time, a comma and a signature`);
    return { state: "present", signatures, raw, timestamp };
  };
  return { label: `${name}: <time>,…`, fields: [name], read, write: (made, time) => [[name, `${time},${made}`]] };
}

/** A signature of which the time stands in another field. */
export function withTime(carrier: Carrier, source: Source, field: string | null): Carrier {
  const read = (view: RequestView): Received => {
    const received = carrier.read(view);
    if (received.state === "missing") return received;
    const timestamp = source.read(view);
    if (timestamp !== null) return { ...received, timestamp };
    return malformed(received.raw, `the time that was signed is missing: ${source.label}`);
  };
  const write: Carrier["write"] = (made, time) => [
    ...(field === null ? [] : ([[field, time]] as const)),
    ...carrier.write(made, time),
  ];
  return { ...carrier, fields: [...carrier.fields, ...(field === null ? [] : [field])], read, write };
}

function cut(pair: string): readonly [name: string, value: string] {
  const equals = pair.indexOf("=");
  return equals === -1 ? [pair, ""] : [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()];
}
