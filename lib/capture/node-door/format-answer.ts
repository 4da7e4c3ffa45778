import { STATUS_CODES } from "node:http";
import type { RenderedAnswer } from "@/lib/answers/rendered-answer";

/** An answer as wire bytes, for connections that Node's HTTP server has let go of. It is the last one on them. */
export function formatAnswer({ status, headers, body }: RenderedAnswer): Buffer {
  let head = `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "unknown"}\r\n`;
  for (const [name, value] of headers) head += `${name}: ${value}\r\n`;
  head += `content-length: ${body.length}\r\nconnection: close\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, "latin1"), body]);
}
