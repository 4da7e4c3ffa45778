import type { IncomingMessage } from "node:http";

/** The head of a parsed request as wire bytes again: start line and fields in their order, one byte per code point. */
export function rebuildHead(request: IncomingMessage): Buffer {
  let head = `${request.method} ${request.url} HTTP/${request.httpVersion}\r\n`;
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    head += `${request.rawHeaders[index]}: ${request.rawHeaders[index + 1]}\r\n`;
  }
  return Buffer.from(`${head}\r\n`, "latin1");
}
