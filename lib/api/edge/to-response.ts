import type { AnswerKind } from "@/lib/api/operation";
import { ANSWER_HEADERS } from "./answer-headers";
import { type FileAnswer, fileSchema } from "./file-answer";
import { streamSchema } from "./stream-answer";
import { toReadableStream } from "./to-readable-stream";

/** A good answer in the form that its operation declares. `extra` holds headers that the handler set. */
export function toResponse(kind: AnswerKind<unknown>, answer: unknown, extra: Headers): Response {
  const headers = new Headers(ANSWER_HEADERS);
  for (const [name, value] of extra) headers.append(name, value);
  if (kind.kind === "json") return Response.json(answer, { status: kind.status, headers });
  if (kind.kind === "empty") return new Response(null, { status: 204, headers });
  if (kind.kind === "stream") {
    const { pieces, length, ...file } = streamSchema.parse(answer);
    if (length !== undefined) headers.set("content-length", String(length));
    return new Response(toReadableStream(pieces), { status: 200, headers: describeFile(file, headers) });
  }
  return toFileResponse(fileSchema.parse(answer), kind.mediaTypes[0], headers);
}

function toFileResponse(file: FileAnswer, defaultType: string, headers: Headers): Response {
  const { bytes, fileName, mediaType = defaultType } = file;
  headers.set("content-length", String(bytes.byteLength));
  return new Response(bytes, { status: 200, headers: describeFile({ fileName, mediaType }, headers) });
}

/** Captured bytes are hostile: an attachment, and were it shown after all, a sandbox without scripts. */
function describeFile({ fileName, mediaType }: { fileName: string; mediaType: string }, headers: Headers): Headers {
  headers.set("content-type", mediaType);
  headers.set("content-disposition", `attachment; filename="${fileName}"`);
  headers.set("content-security-policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
  return headers;
}
