import { headerValues, type RawHeaders } from "@/lib/http/raw-headers";
import { listNames } from "./list-names";
import type { RequestPlan } from "./plan-request";

/** Header fields in curl's own notation, which libcurl takes too, and what curl cannot send. */
export interface CurlFields {
  /** "Name: value"; "Name;" for an empty value; "Name:" keeps curl from sending a field by itself. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
}

// curl adds these by itself.
const AUTOMATIC = ["Accept", "User-Agent"];

/**
 * The fields for curl: order, case and duplicates stay, but for Host, which curl writes once and first. Content-Length
 * is curl's; Transfer-Encoding is given when the body was chunked, and makes curl chunk it.
 */
export function curlFields(plan: RequestPlan, hasBody: boolean): CurlFields {
  const lines = plan.fields
    .filter(([name]) => !isManaged(name, plan.isChunked))
    .map(([name, value]) => line(name, value));
  const missing = [...AUTOMATIC, ...(hasBody ? ["Content-Type", "Expect"] : [])].filter(
    (name) => !has(plan.fields, name),
  );
  const hosts = headerValues(plan.fields, "host");
  const notes: string[] = [];
  if (hosts.length > 1) notes.push("curl sends one Host field; the request had more.");
  if (plan.trailers.length > 0)
    notes.push(`curl sends no trailers; left out: ${listNames(plan.trailers.map(([name]) => name))}.`);
  return { lines: [...hostLine(plan, hosts[0]), ...lines, ...missing.map((name) => `${name}:`)], notes };
}

function hostLine({ url }: RequestPlan, host: string | undefined): string[] {
  if (host === undefined) return ["Host:"];
  const isCurlsOwn = host === url.authority && host === host.toLowerCase() && !/:0*(80|443)$/.test(host);
  return isCurlsOwn ? [] : [line("Host", host)];
}

function isManaged(name: string, isChunked: boolean): boolean {
  const lower = name.toLowerCase();
  return lower === "host" || lower === "content-length" || (lower === "transfer-encoding" && !isChunked);
}

function line(name: string, value: string): string {
  return value === "" ? `${name};` : `${name}: ${value}`;
}

function has(fields: RawHeaders, name: string): boolean {
  return headerValues(fields, name).length > 0;
}
