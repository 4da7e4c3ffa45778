import { findHeader } from "@/lib/http/raw-headers";
import type { BodySource } from "./body-source";
import { listNames } from "./list-names";
import { planRequest, type RequestPlan } from "./plan-request";
import type { RequestToCopy } from "./request-to-copy";
import { JAVASCRIPT, quoteField, quoteText } from "./string-syntax";
import { writeNotes } from "./write-notes";

// Node's fetch writes these by itself, or refuses them.
const MANAGED = new Set(["host", "content-length", "transfer-encoding", "connection", "keep-alive", "upgrade"]);
const AUTOMATIC = ["accept", "accept-language", "sec-fetch-mode", "user-agent", "accept-encoding"];
const REFUSED_METHODS = new Set(["CONNECT", "TRACE", "TRACK"]);
const NORMALISED_METHODS = /^(delete|get|head|options|post|put)$/i;

/**
 * A module for Node that sends the request with fetch. What fetch changes (case, order, duplicates, the URL) or cannot
 * send is said in notes on top.
 */
export function formatFetch(request: RequestToCopy): string {
  const plan = planRequest(request);
  const url = `${plan.url.scheme}://${plan.url.authority}${plan.url.target}`;
  const takesBody = !/^(get|head)$/i.test(plan.method);
  const fields = plan.fields.filter(([name]) => !MANAGED.has(name.toLowerCase()));
  const lines = fields.map(
    ([name, value]) => `    [${quoteField(name, JAVASCRIPT)}, ${quoteField(value, JAVASCRIPT)}],\n`,
  );
  const body = takesBody ? writeBody(plan.body, findHeader(fields, "content-type") !== null) : null;
  return [
    writeNotes("//", [...plan.notes, ...describeLosses(plan, url, takesBody)]),
    plan.body.kind === "file" && takesBody ? 'import { readFile } from "node:fs/promises";\n\n' : "",
    `const response = await fetch(${quoteField(url, JAVASCRIPT)}, {\n`,
    `  method: ${quoteText(plan.method, JAVASCRIPT)},\n`,
    lines.length === 0 ? "" : `  headers: [\n${lines.join("")}  ],\n`,
    body === null ? "" : `  body: ${body},\n`,
    '  redirect: "manual",\n});\n',
    "console.log(response.status, await response.text());\n",
  ].join("");
}

function writeBody(body: BodySource, hasType: boolean): string | null {
  if (body.kind === "none") return null;
  if (body.kind === "file") return `await readFile("${body.name}")`;
  if (body.kind === "base64") return `Buffer.from("${body.base64}", "base64")`;
  const text = quoteText(body.text, JAVASCRIPT);
  // Given a string, fetch would add a content type.
  return hasType ? text : `Buffer.from(${text})`;
}

function describeLosses(plan: RequestPlan, url: string, takesBody: boolean): string[] {
  const { method, fields, trailers } = plan;
  const names = fields.map(([name]) => name.toLowerCase());
  const notes = ["fetch sends header names in lower case, and fields and their duplicates in its own order and form."];
  const dropped = ["connection", "keep-alive", "upgrade"].filter((name) => names.includes(name));
  if (dropped.length > 0) notes.push(`fetch does not send: ${listNames(dropped)}.`);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  if (repeated.length > 0) notes.push(`fetch joins fields of one name: ${listNames(repeated)}.`);
  const added = AUTOMATIC.filter((name) => !names.includes(name));
  if (added.length > 0) notes.push(`fetch adds: ${listNames(added)}.`);
  if (findHeader(fields, "host") !== plan.url.authority)
    notes.push("fetch sends the URL's host as Host; the request had another, or none.");
  if (trailers.length > 0)
    notes.push(`fetch sends no trailers; left out: ${listNames(trailers.map(([name]) => name))}.`);
  if (plan.isChunked || plan.httpVersion !== "1.1")
    notes.push("fetch sends HTTP/1.1 and the body's length, not chunks.");
  if (!takesBody && plan.body.kind !== "none")
    notes.push(`fetch sends no body with ${method.toUpperCase()}; it is left out.`);
  if (REFUSED_METHODS.has(method.toUpperCase())) notes.push(`fetch refuses the method ${method.toUpperCase()}.`);
  if (NORMALISED_METHODS.test(method) && method !== method.toUpperCase())
    notes.push("fetch sends this method in upper case.");
  if (isChanged(url)) notes.push("fetch normalises the URL; the request's target was another.");
  return notes;
}

function isChanged(url: string): boolean {
  return !URL.canParse(url) || new URL(url).href !== url || /#|\?$/.test(url);
}
