import { z } from "zod";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import { checkRequest } from "./check-request";
import { fieldToBytes, toFieldText } from "./field-text";
import { type ImportedRequest, type ImportResult, importProblem, MAX_IMPORTED_REQUESTS } from "./imported-request";
import { readUrl } from "./read-url";

const pairSchema = z.object({ name: z.string(), value: z.string() });
const entrySchema = z.object({
  startedDateTime: z.string().optional(),
  request: z.object({
    method: z.string(),
    url: z.string(),
    httpVersion: z.string().optional(),
    headers: z.array(pairSchema),
    bodySize: z.number().optional(),
    postData: z
      .object({ text: z.string().optional(), encoding: z.string().optional(), params: z.array(z.unknown()).optional() })
      .optional(),
  }),
  // What our own exports add.
  _hookscope: z
    .object({ headers: rawHeadersSchema, trailers: rawHeadersSchema, target: z.string(), bodyTruncated: z.boolean() })
    .optional()
    .catch(undefined),
});
type Entry = z.infer<typeof entrySchema>;

const harSchema = z.object({ log: z.object({ entries: z.array(z.unknown()) }) });
const encoder = new TextEncoder();

/** Reads the requests of a HAR log, in its order; out of our own exports with their exact fields. */
export function parseHarImport(json: unknown): ImportResult {
  const har = harSchema.safeParse(json);
  if (!har.success) return importProblem("log.entries", "expected a HAR document with a list of entries");
  const { entries } = har.data.log;
  if (entries.length > MAX_IMPORTED_REQUESTS) {
    return importProblem("log.entries", `holds ${entries.length} entries; one import takes ${MAX_IMPORTED_REQUESTS}`);
  }
  const requests: ImportedRequest[] = [];
  for (const [index, value] of entries.entries()) {
    const path = `log.entries.${index}`;
    const entry = entrySchema.safeParse(value);
    if (!entry.success) {
      const [issue] = entry.error.issues;
      return importProblem([path, ...(issue?.path ?? [])].join("."), issue?.message ?? "is no entry");
    }
    const request = readEntry(entry.data);
    if (typeof request === "string") return importProblem(`${path}.request`, request);
    const problem = checkRequest(request, `${path}.request`);
    if (problem !== null) return { ok: false, problem };
    requests.push(request);
  }
  return { ok: true, requests };
}

/** The request of an entry, or why there is none. */
function readEntry({ request, startedDateTime, _hookscope: own }: Entry): ImportedRequest | string {
  const url = readUrl(request.url);
  if (url === null) return "the url is not an absolute http or https URL";
  const body = readPostData(request.postData);
  if (body === null) return "the body is not in the file, or is not base64";
  // Our own target is what followed the slug; the URL ends with it, percent-encoded where it is not ASCII.
  const escaped = own?.target.replace(
    /[\u0080-\u00ff]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const isOwn = own !== undefined && escaped !== undefined && url.target.endsWith(escaped);
  return {
    method: request.method,
    scheme: url.scheme,
    authority: url.authority,
    targetPrefix: isOwn ? url.target.slice(0, url.target.length - escaped.length) : "",
    target: isOwn ? own.target : url.target,
    httpVersion: /^HTTP\/(\d(?:\.\d)?)$/i.exec(request.httpVersion ?? "")?.[1] ?? "1.1",
    headers:
      own?.headers ??
      // Of HTTP/2, browsers write the pseudo fields too.
      request.headers.filter(({ name }) => !name.startsWith(":")).map(({ name, value }) => [name, toFieldText(value)]),
    trailers: own?.trailers ?? [],
    body,
    bodySize: own?.bodyTruncated === true ? Math.max(body.length + 1, request.bodySize ?? 0) : body.length,
    isExact: isOwn,
    isMalformed: false,
    sentAt: startedDateTime ?? null,
  };
}

function readPostData(postData: Entry["request"]["postData"]): Uint8Array | null {
  if (postData === undefined) return new Uint8Array();
  const { text, encoding, params } = postData;
  if (text === undefined) return (params?.length ?? 0) > 0 ? null : new Uint8Array();
  if (encoding !== "base64") return encoder.encode(text);
  try {
    return fieldToBytes(atob(text));
  } catch {
    return null;
  }
}
