import { headerValues } from "@/lib/http/raw-headers";
import type { BodySource } from "./body-source";
import { listNames } from "./list-names";
import { planRequest, type RequestPlan } from "./plan-request";
import type { RequestToCopy } from "./request-to-copy";
import { quoteField, quoteText, RUBY } from "./string-syntax";
import { writeNotes } from "./write-notes";

/**
 * A Ruby script that sends the request with Net::HTTP. The fields are handed to it at the point where it writes them:
 * before that it would change the case of names, join duplicates and add fields of its own.
 */
export function formatRuby(request: RequestToCopy): string {
  const plan = planRequest(request);
  const { scheme, host, port, target } = plan.url;
  const hasBody = plan.body.kind !== "none" || plan.isChunked || headerValues(plan.fields, "content-length").length > 0;
  const fields = plan.fields.filter(([name]) => plan.isChunked || name.toLowerCase() !== "transfer-encoding");
  const takes = `${hasBody}, ${plan.method !== "HEAD"}`;
  return [
    writeNotes("#", [...plan.notes, ...describeLosses(plan)]),
    'require "net/http"\n',
    plan.isChunked ? 'require "stringio"\n' : "",
    `\nbody = ${writeBody(plan.body)}\nfields = [\n${fields.map(writeField).join("")}]\n\n`,
    `request = Net::HTTPGenericRequest.new(${quoteText(plan.method, RUBY)}, ${takes}, ${quoteField(target, RUBY)}.b)\n`,
    "request.define_singleton_method(:each_capitalized) { |&write| fields.each { |name, value| write.call(name, value) } }\n",
    hasBody ? giveBody(plan) : "",
    `\nhttp = Net::HTTP.new("${host}", ${port}, nil)\n`,
    scheme === "https" ? "http.use_ssl = true\n" : "",
    "response = http.start { http.request(request) }\n",
    "puts response.code, response.body\n",
  ].join("");
}

function writeField([name, value]: readonly [string, string]): string {
  const text = name.toLowerCase() === "content-length" ? "body.bytesize.to_s" : `${quoteField(value, RUBY)}.b`;
  return `  [${quoteField(name, RUBY)}, ${text}],\n`;
}

function giveBody({ isChunked }: RequestPlan): string {
  if (!isChunked) return "request.body = body\n";
  return 'request["Transfer-Encoding"] = "chunked"\nrequest.body_stream = StringIO.new(body)\n';
}

function writeBody(body: BodySource): string {
  if (body.kind === "none") return '""';
  if (body.kind === "file") return `File.binread("${body.name}")`;
  return body.kind === "base64" ? `"${body.base64}".unpack1("m")` : quoteText(body.text, RUBY);
}

function describeLosses({ trailers, httpVersion }: RequestPlan): string[] {
  const notes: string[] = [];
  if (trailers.length > 0) {
    notes.push(`Net::HTTP sends no trailers; left out: ${listNames(trailers.map(([name]) => name))}.`);
  }
  if (httpVersion !== "1.1") notes.push("Net::HTTP sends HTTP/1.1.");
  return notes;
}
