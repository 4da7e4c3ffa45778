import { headerValues } from "@/lib/http/raw-headers";
import { curlFields } from "./curl-fields";
import { planRequest, type RequestPlan } from "./plan-request";
import { quoteFieldSh, quoteSh } from "./quote-sh";
import { isPlainText, toBase64 } from "./read-bytes";
import type { RequestToCopy } from "./request-to-copy";
import { writeNotes } from "./write-notes";

// Linux takes no argument beyond 128 KiB.
const MAX_ARGUMENT = 32 * 1024;
const BASE64_LINE = /.{1,76}/g;
// What curl's URL parser leaves as it is (an empty query it drops); all else goes by --request-target.
const PLAIN_TARGET = /^\/(?:[!$-~]*[!$->@-~])?$/;

/**
 * A command for a POSIX shell that sends the request with curl. Method, target, header order, case, duplicates and body
 * are kept; the Host field comes first, the length last.
 */
export function formatCurl(request: RequestToCopy): string {
  const plan = planRequest(request);
  const hasBody = plan.body.kind !== "none" || plan.isChunked || headerValues(plan.fields, "content-length").length > 0;
  const isHead = plan.method === "HEAD";
  const { lines, notes } = curlFields(plan, hasBody);
  const data = hasBody ? writeData(request, plan) : { argument: null, before: "", after: "" };
  const all = [...plan.notes, ...notes];
  if (isHead && hasBody) all.push("curl waits for a body in the answer to HEAD, in vain; it gives up after 5 seconds.");
  const options = [
    `${data.before}curl ${plan.httpVersion === "1.0" ? "--http1.0" : "--http1.1"} ${methodOption(plan, hasBody)}`,
    ...writeUrl(plan),
    ...lines.map((line) => `--header ${quoteFieldSh(line)}`),
    ...(data.argument === null ? [] : [data.argument]),
  ];
  return `${writeNotes("#", all)}${options.join(" \\\n  ")}\n${data.after}`;
}

function methodOption({ method }: RequestPlan, hasBody: boolean): string {
  if (method !== "HEAD") return `--request ${quoteSh(method)}`;
  return hasBody ? "--request HEAD --max-time 5" : "--head";
}

function writeUrl({ url }: RequestPlan): string[] {
  const origin = `${url.scheme}://${url.authority}`;
  if (PLAIN_TARGET.test(url.target)) return ["--globoff --path-as-is", quoteSh(`${origin}${url.target}`)];
  return [`--request-target ${quoteFieldSh(url.target)}`, quoteSh(`${origin}/`)];
}

interface Data {
  readonly argument: string;
  /** Of the pipe that feeds it, what stands before curl, and the here-document after it. */
  readonly before: string;
  readonly after: string;
}

function writeData({ body }: RequestToCopy, { body: source }: RequestPlan): Data {
  if (source.kind === "file") return { argument: `--data-binary @${source.name}`, before: "", after: "" };
  const text = source.kind === "none" ? "" : source.kind === "text" ? source.text : null;
  if (text !== null && body.length <= MAX_ARGUMENT && isPlainText(text)) {
    return { argument: `--data-raw ${quoteSh(text)}`, before: "", after: "" };
  }
  const base64 = toBase64(body).match(BASE64_LINE)?.join("\n") ?? "";
  return {
    argument: "--data-binary @-",
    before: "base64 --decode <<'END_OF_BODY' | ",
    after: `${base64}\nEND_OF_BODY\n`,
  };
}
