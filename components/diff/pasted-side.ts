import type { DiffMessage } from "@/lib/diff/diff-message";
import { findHeader } from "@/lib/http/raw-headers";
import type { Pasted } from "./pasted";
import type { Side } from "./side";

/** What was pasted, and the hit that it is compared with, as the two sides of a comparison. */
export function toPastedSides(pasted: Pasted, hit: Side): { readonly pasted: Side; readonly hit: Side } {
  if (pasted.is === "request") {
    const { count, message } = pasted;
    const problem = count > 1 ? `It holds ${count.toLocaleString()} requests; the first is compared.` : null;
    return { pasted: { title: "Pasted", seq: null, at: null, name: "pasted request", message, problem }, hit };
  }
  const contentType = findHeader(hit.message.headers, "content-type");
  const message = bodyOnly(pasted.body, contentType);
  const problem = "It is a body, read as the hit’s content type says. Only the bodies are compared.";
  return {
    pasted: { title: "Pasted", seq: null, at: null, name: "pasted body", message, problem },
    hit: { ...hit, message: bodyOnly(hit.message.body, contentType) },
  };
}

function bodyOnly(body: Uint8Array, contentType: string | null): DiffMessage {
  return { headers: contentType === null ? [] : [["Content-Type", contentType]], body };
}
