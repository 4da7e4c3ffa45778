import { checkRequest } from "./check-request";
import { CURL_OPTIONS, type CurlOption, takesValue } from "./curl-options";
import { fieldToBytes, toFieldText } from "./field-text";
import { type ImportedRequest, type ImportResult, importProblem } from "./imported-request";
import { readUrl } from "./read-url";
import { type ShellWord, splitShellWords } from "./split-shell-words";

interface CurlCommand {
  method: string | null;
  url: string | null;
  target: string | null;
  headers: Array<[string, string]>;
  /** Names that the command says not to send. */
  removed: Set<string>;
  data: string[];
  isJson: boolean;
  isGet: boolean;
  httpVersion: string;
}

/**
 * Reads a curl command as people paste it: one simple command, nothing of it is run. Options that change the request in
 * ways that are not read here (forms, files, certificates) are refused by name.
 */
export function parseCurlImport(text: string): ImportResult {
  const split = splitShellWords(text);
  if (!split.ok) return importProblem(placeOf(text, split.at), split.message);
  const [first, ...words] = split.words;
  if (first?.text !== "curl")
    return importProblem(placeOf(text, first?.at ?? 0), "expected a command that begins with curl");
  const command: CurlCommand = {
    method: null,
    url: null,
    target: null,
    headers: [],
    removed: new Set(),
    data: [],
    isJson: false,
    isGet: false,
    httpVersion: "1.1",
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const { option, value, taken } = readOption(word, words[at + 1]);
    const problem =
      option === null ? `the option ${word.text.slice(0, 40)} is not read here` : apply(command, option, value);
    if (problem !== null) return importProblem(placeOf(text, word.at), problem);
    at += taken;
  }
  const request = buildRequest(command);
  if (request === null) return importProblem(placeOf(text, 0), "expected an absolute http or https URL");
  const problem = checkRequest(request, "line 1, column 1");
  return problem === null ? { ok: true, requests: [request] } : { ok: false, problem };
}

/** A word that begins with a dash is an option, its value the rest of the word or the next one; any other a URL. */
function readOption(
  { text }: ShellWord,
  next: ShellWord | undefined,
): { option: CurlOption | null; value: string | null; taken: 0 | 1 } {
  if (!text.startsWith("-") || text === "-") return { option: "url", value: text, taken: 0 };
  const whole = CURL_OPTIONS.get(text);
  if (whole !== undefined) {
    return takesValue(whole)
      ? { option: whole, value: next?.text ?? null, taken: 1 }
      : { option: whole, value: "", taken: 0 };
  }
  // -XPOST, or flags in one word: -sSL.
  const short = text.startsWith("--") ? undefined : CURL_OPTIONS.get(text.slice(0, 2));
  if (short !== undefined && takesValue(short)) return { option: short, value: text.slice(2), taken: 0 };
  const areIgnored =
    !text.startsWith("--") && [...text.slice(1)].every((flag) => CURL_OPTIONS.get(`-${flag}`) === "ignored");
  return { option: areIgnored ? "ignored" : null, value: "", taken: 0 };
}

/** Applies an option; returns what is wrong with it, or null. */
function apply(command: CurlCommand, option: CurlOption, value: string | null): string | null {
  if (value === null) return "this option lacks its value";
  const field = toFieldText(value);
  switch (option) {
    case "method":
      command.method = field;
      return null;
    case "header":
      return applyHeader(command, field);
    case "data":
    case "data-raw":
    case "json":
      if (option !== "data-raw" && value.startsWith("@")) return "files are not read: paste the data itself";
      command.data.push(field);
      command.isJson ||= option === "json";
      return null;
    case "user":
      command.headers.push(["Authorization", `Basic ${btoa(field)}`]);
      return null;
    case "agent":
      command.headers.push(["User-Agent", field]);
      return null;
    case "referer":
      command.headers.push(["Referer", field]);
      return null;
    case "cookie":
      if (!value.includes("=")) return "files are not read: paste the cookies themselves";
      command.headers.push(["Cookie", field]);
      return null;
    case "url":
      if (command.url !== null) return "there is a URL already; a command may hold one";
      command.url = value;
      return null;
    case "request-target":
      command.target = field;
      return null;
    case "head":
      command.method ??= "HEAD";
      return null;
    case "get":
      command.isGet = true;
      return null;
    case "http1.0":
      command.httpVersion = "1.0";
      return null;
    case "ignored":
    case "ignored-with-value":
      return null;
  }
}

/** curl's own notation: "Name: value", "Name;" for an empty value, "Name:" to leave one out. */
function applyHeader(command: CurlCommand, text: string): string | null {
  const [, name = "", sign, value = ""] = /^([^:;]+)([:;])[ \t]*(.*?)[ \t]*$/.exec(text) ?? [];
  if (name === "" || (sign === ";" && value !== "")) return "expected a header like `Name: value`";
  if (sign === ":" && value === "") command.removed.add(name.trim().toLowerCase());
  else command.headers.push([name, value]);
  return null;
}

function buildRequest(command: CurlCommand): ImportedRequest | null {
  const given = command.url ?? "";
  const url = readUrl(/^[a-z]+:\/\//i.test(given) || given === "" ? given : `http://${given}`);
  if (url === null) return null;
  const data = command.data.join(command.isJson ? "" : "&");
  const isInQuery = command.isGet && command.data.length > 0;
  const query = isInQuery ? `${url.target.includes("?") ? "&" : "?"}${data}` : "";
  const hasBody = command.data.length > 0 && !isInQuery;
  const body = fieldToBytes(hasBody ? data : "");
  return {
    method: command.method ?? (hasBody ? "POST" : "GET"),
    scheme: url.scheme,
    authority: url.authority,
    targetPrefix: "",
    target: command.target ?? `${url.target}${query}`,
    httpVersion: command.httpVersion,
    headers: completeHeaders(command, url.authority, hasBody ? body.length : null),
    trailers: [],
    body,
    bodySize: body.length,
    isExact: true,
    isMalformed: false,
    sentAt: null,
  };
}

/** The fields as curl would send them: those that it adds by itself too, but for its own name and version. */
function completeHeaders(
  { headers, removed, isJson }: CurlCommand,
  authority: string,
  length: number | null,
): Array<[string, string]> {
  const has = (name: string) => removed.has(name) || headers.some(([given]) => given.toLowerCase() === name);
  const host: Array<[string, string]> = has("host") ? [] : [["Host", authority]];
  const accept: Array<[string, string]> = has("accept") ? [] : [["Accept", isJson ? "application/json" : "*/*"]];
  const type = isJson ? "application/json" : "application/x-www-form-urlencoded";
  const types: Array<[string, string]> = length === null || has("content-type") ? [] : [["Content-Type", type]];
  const framing: Array<[string, string]> =
    length === null || has("content-length") || has("transfer-encoding") ? [] : [["Content-Length", String(length)]];
  return [...host, ...accept, ...headers, ...framing, ...types];
}

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
