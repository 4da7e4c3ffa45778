import type { AnyOperation } from "@/lib/api/operation";
import { type ErrorCode, STATUS_BY_CODE } from "@/lib/errors";
import { FIELD_NAMES, getField } from "@/lib/query/fields";
import { MAX_PATTERN_TEXT } from "@/lib/query/limits";

const FIELD_LIST = FIELD_NAMES.map((name) => {
  const { below } = getField(name);
  return `\`${name}${below === "name" ? ".NAME" : ""}\`${below === "path" ? ` \`${name}.JSON.PATH\`` : ""}`;
}).join(" ");

const INTRODUCTION = `# The HTTP API

Made from the operations that validate the calls; \`GET /api/openapi.json\` is the same as OpenAPI 3.1, with every schema.

JSON in and out, UTF-8. Send \`content-type: application/json\` with a body. Times are ISO 8601 UTC. Lists of headers and
of query parameters are arrays of \`[name, value]\`; header names, values and targets are strings of one code point per
byte (ISO-8859-1). Bytes are base64. Unknown fields and query parameters are refused by name.

**Captures.** \`ANY /in/{slug}[/anything][?query]\`, and with CAPTURE_HOST \`ANY http(s)://{slug}.{CAPTURE_HOST}/anything\`: any
method, any body. By default answered \`200\`, \`ok\`; \`x-hookscope-hit\` holds the hit's seq, sent only once it is stored.

**Key.** \`Authorization: Bearer hsk_…\`, or the browser's cookie. \`POST /api/bins\` without one makes a workspace and shows
its key once. A change made with the cookie must carry our own \`Origin\`.

**Search** (\`q\`). Words match anywhere in target, headers and body, whatever their case; \`field:value\` and
\`field=value\` ask one field: ${FIELD_LIST}. \`:\` contains, \`=\` equals, \`>\` \`>=\` \`<\` \`<=\`
compare numbers, sizes and times (\`size:>1kb\`, \`at:>-5m\`, \`at:2026-01-31\`, \`status:4xx\`), \`:/re/\` is a pattern in RE2's
syntax (\`/re/i\` blind to case), \`:*\` means that the field is there. \`-\` or \`NOT\` negates, \`AND\` may be left out, \`OR\`, parentheses;
quotes hold spaces (\`\\"\` for a quote inside). Below a body stands a path, \`body.items[0].id=7\`; a name asked of a list is asked of all its elements.
A page may hold fewer hits than asked for, even none, before the end: go on with \`next\` until it is null. A pattern sees the first ${MAX_PATTERN_TEXT} characters of a text,
a coded body is searched decoded when it unfolds to at most 16 MiB. A mistake is \`INVALID_INPUT\`, with \`position\`, \`length\` and \`expected\` in its details.

**Errors.** \`{"error": {"code": "NOT_FOUND", "message": "…", "details": [{"path": "…", "message": "…"}]}}\`.
`;

/** docs/api.md: every operation in a table, and the codes of errors. */
export function formatApiDocument(operations: readonly AnyOperation[]): string {
  const tags = [...new Set(operations.map(({ tag }) => tag))];
  const sections = tags.map((tag) => formatSection(tag, operations));
  const codes = Object.entries(STATUS_BY_CODE).map(([code, status]) => `\`${code}\` ${status}`);
  return `${INTRODUCTION}${codes.join(" · ")}\n\n${sections.join("\n")}`;
}

function formatSection(tag: string, operations: readonly AnyOperation[]): string {
  const rows = operations.filter((operation) => operation.tag === tag).map(formatRow);
  return `## ${tag}\n\n| call | key | does | answers | errors |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
}

function formatRow(operation: AnyOperation): string {
  const { method, path, access, summary, errors } = operation;
  const query = "shape" in operation.query ? Object.keys(Object(operation.query.shape)) : [];
  const call = `\`${method} ${path}${query.length > 0 ? `?${query.map((name) => `${name}=`).join("&")}` : ""}\``;
  return `| ${call} | ${access} | ${summary} | ${formatAnswer(operation)} | ${formatErrors(errors)} |`;
}

function formatAnswer({ answer }: AnyOperation): string {
  if (answer.kind === "empty") return "204";
  if (answer.kind === "file" || answer.kind === "stream") return `200 ${answer.mediaTypes[0]}`;
  return String(answer.status);
}

function formatErrors(errors: readonly ErrorCode[]): string {
  return errors.map((code) => `\`${code}\``).join(" ");
}
