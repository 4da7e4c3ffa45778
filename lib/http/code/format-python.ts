import type { BodySource } from "./body-source";
import { planRequest, type RequestPlan } from "./plan-request";
import type { RequestToCopy } from "./request-to-copy";
import { PYTHON, quoteField, quoteText } from "./string-syntax";
import { writeNotes } from "./write-notes";

/**
 * A script for Python 3 that sends the request with the standard library's http.client, field by field: order, case,
 * duplicates, trailers and every byte are kept. `requests` would sort out duplicates and add fields of its own.
 */
export function formatPython(request: RequestToCopy): string {
  const plan = planRequest(request);
  const { scheme, host, port, target } = plan.url;
  const isDecoded = plan.body.kind === "base64";
  return [
    writeNotes("#", plan.notes),
    isDecoded ? "import base64\n" : "",
    "import http.client\n\n",
    `body = ${writeBody(plan.body)}\n\n`,
    `connection = http.client.${scheme === "https" ? "HTTPSConnection" : "HTTPConnection"}("${host}", ${port})\n`,
    plan.httpVersion === "1.0" ? 'connection._http_vsn, connection._http_vsn_str = 10, "HTTP/1.0"\n' : "",
    /[^\0-\x7f]/.test(target) ? 'connection._encode_request = lambda line: line.encode("latin-1")\n' : "",
    `connection.putrequest(${quoteText(plan.method, PYTHON)}, ${quoteField(target, PYTHON)}, skip_host=True, skip_accept_encoding=True)\n`,
    plan.fields.flatMap((field) => writeField(field, plan)).join(""),
    writeMessage(plan),
    "\nresponse = connection.getresponse()\n",
    "print(response.status, response.reason)\n",
    "print(response.read())\n",
  ].join("");
}

function writeField([name, value]: readonly [string, string], { isChunked }: RequestPlan): string[] {
  const lower = name.toLowerCase();
  if (lower === "content-length") return [`connection.putheader(b${quoteField(name, PYTHON)}, str(len(body)))\n`];
  if (lower === "transfer-encoding" && !isChunked) return [];
  return [`connection.putheader(b${quoteField(name, PYTHON)}, b${quoteField(value, PYTHON)})\n`];
}

function writeMessage({ isChunked, trailers, body }: RequestPlan): string {
  if (!isChunked) return "connection.endheaders(body)\n";
  const chunk = body.kind === "none" ? "" : 'connection.send(b"%x\\r\\n%s\\r\\n" % (len(body), body))\n';
  const end = trailers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return `connection.endheaders()\n${chunk}connection.send(b${quoteField(`0\r\n${end}\r\n`, PYTHON)})\n`;
}

function writeBody(body: BodySource): string {
  if (body.kind === "none") return 'b""';
  if (body.kind === "file") return `open("${body.name}", "rb").read()`;
  if (body.kind === "base64") return `base64.b64decode("${body.base64}")`;
  return /[^\0-\x7f]/.test(body.text)
    ? `${quoteText(body.text, PYTHON)}.encode("utf-8")`
    : `b${quoteText(body.text, PYTHON)}`;
}
