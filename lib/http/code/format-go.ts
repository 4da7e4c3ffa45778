import { headerValues } from "@/lib/http/raw-headers";
import type { BodySource } from "./body-source";
import { listNames } from "./list-names";
import { planRequest, type RequestPlan } from "./plan-request";
import type { RequestToCopy } from "./request-to-copy";
import { GO, quoteField, quoteText } from "./string-syntax";
import { writeNotes } from "./write-notes";

/**
 * A Go program that sends the request with net/http. The header map is written directly, so that names keep their case
 * and values their duplicates; the target goes through URL.Opaque, so that it stays as it is. net/http sorts by name.
 */
export function formatGo(request: RequestToCopy): string {
  const plan = planRequest(request);
  const { scheme, authority } = plan.url;
  const isSecure = scheme === "https";
  const hosts = headerValues(plan.fields, "host");
  const imports = ["fmt", "io", "net/http", "net/url", ...importsOf(plan.body), ...(isSecure ? ["crypto/tls"] : [])];
  const transport = isSecure
    ? "&http.Transport{DisableCompression: true, TLSNextProto: map[string]func(string, *tls.Conn) http.RoundTripper{}}"
    : "&http.Transport{DisableCompression: true}";
  return [
    writeNotes("//", [...plan.notes, ...describeLosses(plan, hosts)]),
    `package main\n\nimport (\n${imports
      .toSorted((left, right) => (left < right ? -1 : 1))
      .map((name) => `\t"${name}"\n`)
      .join("")})\n\n`,
    "func main() {\n",
    writeBody(plan.body),
    "\trequest := &http.Request{\n",
    `\t\tMethod: ${quoteText(plan.method, GO)},\n`,
    `\t\tURL: &url.URL{Scheme: "${scheme}", Host: "${authority}", Opaque: ${quoteField(plan.url.target, GO)}},\n`,
    hosts[0] ? `\t\tHost: ${quoteField(hosts[0], GO)},\n` : "",
    `\t\tHeader: http.Header{\n${writeHeader(plan).join("")}\t\t},\n`,
    writeFraming(plan),
    "\t}\n",
    `\tresponse, err := (${transport}).RoundTrip(request)\n`,
    "\tif err != nil {\n\t\tpanic(err)\n\t}\n\tdefer response.Body.Close()\n",
    "\tanswer, _ := io.ReadAll(response.Body)\n",
    "\tfmt.Println(response.Status, string(answer))\n}\n",
  ].join("");
}

function writeHeader({ fields }: RequestPlan): string[] {
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    if (isManaged(name)) continue;
    const quoted = quoteField(value, GO);
    const earlier = values.get(name);
    if (earlier === undefined) values.set(name, [quoted]);
    else earlier.push(quoted);
  }
  // An empty one keeps net/http from naming itself.
  if (!values.has("User-Agent")) values.set("User-Agent", ['""']);
  return [...values].map(([name, list]) => `\t\t\t${quoteField(name, GO)}: {${list.join(", ")}},\n`);
}

function isManaged(name: string): boolean {
  return ["host", "content-length", "transfer-encoding"].includes(name.toLowerCase());
}

function writeFraming({ body, isChunked }: RequestPlan): string {
  if (isChunked) {
    const content = body.kind === "none" ? "http.NoBody" : "io.NopCloser(bytes.NewReader(body))";
    return `\t\tTransferEncoding: []string{"chunked"},\n\t\tContentLength: -1,\n\t\tBody: ${content},\n`;
  }
  if (body.kind === "none") return "";
  return "\t\tContentLength: int64(len(body)),\n\t\tBody: io.NopCloser(bytes.NewReader(body)),\n";
}

function importsOf(body: BodySource): string[] {
  if (body.kind === "none") return [];
  if (body.kind === "file") return ["bytes", "os"];
  return body.kind === "base64" ? ["bytes", "encoding/base64"] : ["bytes"];
}

function writeBody(body: BodySource): string {
  if (body.kind === "none") return "";
  if (body.kind === "text") return `\tbody := []byte(${quoteText(body.text, GO)})\n`;
  const read =
    body.kind === "file" ? `os.ReadFile("${body.name}")` : `base64.StdEncoding.DecodeString("${body.base64}")`;
  return `\tbody, err := ${read}\n\tif err != nil {\n\t\tpanic(err)\n\t}\n`;
}

function describeLosses({ fields, trailers, url, httpVersion }: RequestPlan, hosts: readonly string[]): string[] {
  const notes = ["net/http sends Host, User-Agent and the length first, then the other fields sorted by name."];
  if (hosts.length !== 1 || hosts[0] === "") notes.push("net/http sends one Host field, never an empty one.");
  const agents = fields.filter(([name]) => name === "User-Agent").length;
  if (agents > 1) notes.push("net/http sends only the first User-Agent field.");
  if (fields.some(([name, value]) => name === "User-Agent" && value === "")) {
    notes.push("net/http does not send an empty User-Agent.");
  }
  if (trailers.length > 0) notes.push(`Trailers are left out: ${listNames(trailers.map(([name]) => name))}.`);
  if (fields.some(([name]) => name === "Trailer")) notes.push("net/http sends no Trailer field here.");
  if (url.target.startsWith("//")) notes.push("net/http sends a target that begins with // in absolute form.");
  if (httpVersion !== "1.1") notes.push("net/http sends HTTP/1.1.");
  return notes;
}
