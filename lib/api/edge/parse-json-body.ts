import { AppError } from "@/lib/errors";
import { parseJson } from "@/lib/http/json/parse-json";
import { parseContentType } from "@/lib/http/parse-content-type";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads a JSON body. No bytes at all count as `{}`. INVALID_INPUT says what else was sent, or where the JSON breaks. */
export function parseJsonBody(bytes: Uint8Array, contentType: string | null): unknown {
  if (bytes.length === 0) return {};
  if (parseContentType(contentType ?? "")?.type !== "application/json") {
    throw new AppError("INVALID_INPUT", "Send the body as JSON with `content-type: application/json`.");
  }
  const text = decode(bytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const parsed = parseJson(text);
    const where = parsed.ok
      ? ""
      : ` in line ${parsed.error.line}, column ${parsed.error.column}: expected ${parsed.error.expected}`;
    throw new AppError("INVALID_INPUT", `The body is not valid JSON${where}.`, { cause });
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new AppError("INVALID_INPUT", "The body is not valid UTF-8.", { cause });
  }
}
