import type { AnyOperation } from "@/lib/api/operation";
import { type ErrorCode, STATUS_BY_CODE } from "@/lib/errors";

const INTRODUCTION = `# The HTTP API

Made from the operations that validate the calls; \`GET /api/openapi.json\` is the same as OpenAPI 3.1, with every schema.

JSON in and out, UTF-8. Send \`content-type: application/json\` with a body. Times are ISO 8601 UTC. Lists of headers and
of query parameters are arrays of \`[name, value]\`; header names, values and targets are strings of one code point per
byte (ISO-8859-1). Bytes are base64. Unknown fields and query parameters are refused by name.

**Captures.** \`ANY /in/{slug}[/anything][?query]\`, and with CAPTURE_HOST \`ANY http(s)://{slug}.{CAPTURE_HOST}/anything\`: any
method, any body. By default answered \`200\`, \`ok\`; \`x-hookscope-hit\` holds the hit's seq, sent only once it is stored.

**Key.** \`Authorization: Bearer hsk_…\`, or the browser's cookie. \`POST /api/bins\` without one makes a workspace and shows
its key once. A change made with the cookie must carry our own \`Origin\`.

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
