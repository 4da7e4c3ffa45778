import { headerValues } from "@/lib/http/raw-headers";
import type { BodySource } from "./body-source";
import { curlFields } from "./curl-fields";
import { planRequest, type RequestPlan } from "./plan-request";
import type { RequestToCopy } from "./request-to-copy";
import { PHP, quoteField, quoteText } from "./string-syntax";
import { writeNotes } from "./write-notes";

/** A PHP script that sends the request with the curl extension; what curl keeps, it keeps. */
export function formatPhp(request: RequestToCopy): string {
  const plan = planRequest(request);
  const hasBody = plan.body.kind !== "none" || plan.isChunked || headerValues(plan.fields, "content-length").length > 0;
  const { lines, notes } = curlFields(plan, hasBody);
  const isHead = plan.method === "HEAD";
  const all = [...plan.notes, ...notes];
  if (isHead && hasBody) all.push("curl waits for a body in the answer to HEAD, in vain; it gives up after 5 seconds.");
  const options = [
    `CURLOPT_URL => "${plan.url.scheme}://${plan.url.authority}/",`,
    `CURLOPT_REQUEST_TARGET => ${quoteField(plan.url.target, PHP)},`,
    ...methodOptions(plan, hasBody),
    `CURLOPT_HTTP_VERSION => ${plan.httpVersion === "1.0" ? "CURL_HTTP_VERSION_1_0" : "CURL_HTTP_VERSION_1_1"},`,
    "CURLOPT_HTTPHEADER => [",
    ...lines.map((line) => `    ${quoteField(line, PHP)},`),
    "],",
    ...(hasBody ? [`CURLOPT_POSTFIELDS => ${writeBody(plan.body)},`] : []),
    "CURLOPT_RETURNTRANSFER => true,",
  ];
  return [
    `<?php\n${writeNotes("//", all.map(keepInPhp))}`,
    `$curl = curl_init();\ncurl_setopt_array($curl, [\n${options.map((option) => `    ${option}\n`).join("")}]);\n`,
    "$answer = curl_exec($curl);\n",
    'echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), " ", $answer === false ? curl_error($curl) : $answer, "\\n";\n',
  ].join("");
}

function methodOptions({ method }: RequestPlan, hasBody: boolean): string[] {
  if (method === "HEAD" && !hasBody) return ["CURLOPT_NOBODY => true,"];
  const option = `CURLOPT_CUSTOMREQUEST => ${quoteText(method, PHP)},`;
  return method === "HEAD" ? [option, "CURLOPT_TIMEOUT => 5,"] : [option];
}

function writeBody(body: BodySource): string {
  if (body.kind === "none") return '""';
  if (body.kind === "file") return `file_get_contents("${body.name}")`;
  return body.kind === "base64" ? `base64_decode("${body.base64}")` : quoteText(body.text, PHP);
}

/** PHP's own end mark ends a line comment too. It holds no token, but the notes may quote a URL. */
function keepInPhp(note: string): string {
  return note.replaceAll("?>", "? >");
}
