import { chooseBodyKind } from "@/lib/http/body/choose-body-kind";
import { parsePathPattern } from "@/lib/http/path/parse-path-pattern";
import type { RawHeaders } from "@/lib/http/raw-headers";
import type { BodyText } from "./body/body-text";
import { findInBody } from "./body/find-in-body";
import { type FieldRules, findInField } from "./fields/find-in-field";
import { findInQuery, findInUrl } from "./fields/find-in-url";
import { findInValue } from "./find/find-in-value";
import type { Search } from "./find/search";
import { startPaths } from "./paths/path-state";
import type { RedactRules } from "./redact-rules";
import type { RedactableMessage } from "./redactable-message";
import type { Region } from "./region";
import { percentEncode } from "./view/percent-encode";
import { toBinary } from "./view/to-binary";
import { plainView } from "./view/view";

/**
 * The texts of a message, with what is found in each: URL, target, query, names and values of fields and trailers,
 * content type, body, note.
 */
export function findRegions(message: RedactableMessage, bodyText: BodyText, rules: RedactRules): Region[] {
  const patterns = rules.paths.flatMap((path) => {
    const parsed = parsePathPattern(path);
    return parsed.ok ? [parsed.pattern] : [];
  });
  const search: Search = { auto: rules.auto, paths: startPaths(patterns), where: "", depth: 0 };
  const chosen = new Set(rules.headers.map((header) => header.toLowerCase()));
  const body = findBodyRegion(message, bodyText, search, { auto: rules.auto, chosen, isBodyRedacted: false });
  const fieldRules = { auto: rules.auto, chosen, isBodyRedacted: body.findings.length > 0 };
  const note = toBinary(message.note ?? "");
  return [
    urlRegion("url", message.url, findInUrl, search),
    urlRegion("target", message.target, findInUrl, search),
    urlRegion("query", message.query ?? "", findInQuery, search),
    ...fieldRegions("header", message.headers, fieldRules),
    ...fieldRegions("trailer", message.trailers, fieldRules),
    { where: "content type", text: message.contentType ?? "", findings: [], write: asItIs },
    body,
    { where: "note", text: note, findings: findInValue(plainView(note), { ...search, where: "note" }), write: asItIs },
  ];
}

function urlRegion(where: string, text: string, find: typeof findInUrl, search: Search): Region {
  return { where, text, findings: find(plainView(text), { ...search, where }), write: percentEncode };
}

function fieldRegions(what: string, fields: RawHeaders, rules: FieldRules): Region[] {
  return fields.flatMap(([name, value]) => {
    const where = `${what} ${name.toLowerCase().slice(0, 200)}`;
    return [
      { where, text: name, findings: [], write: asItIs },
      { where, text: value, findings: findInField(name, plainView(value), where, rules), write: asItIs },
    ];
  });
}

function findBodyRegion(
  { body, contentType }: RedactableMessage,
  { text, write }: BodyText,
  search: Search,
  fields: FieldRules,
): Region {
  const { kind } = chooseBodyKind(body, contentType);
  const findings = findInBody(kind, plainView(text, 0, write), contentType, { ...search, where: "body" }, fields);
  const isJson = kind === "json" || kind === "graphql";
  return { where: "body", text, findings, write: kind === "form" ? percentEncode : write, isJson };
}

function asItIs(text: string): string {
  return text;
}
