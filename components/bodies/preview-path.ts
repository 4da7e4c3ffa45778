import type { BodyPlace } from "./body-to-show";

/** The address of a body shown as itself. It opens inside our own pages only. */
export function previewPath(place: BodyPlace, as: "html" | "svg" | "image" | "pdf"): string {
  const { binId, seq, isDecoded, part, answer } = place;
  const query = new URLSearchParams({
    ...(as === "pdf" ? {} : { as }),
    ...(isDecoded ? { decoded: "1" } : {}),
    ...(part === null ? {} : { part }),
    ...(answer === undefined ? {} : { resend: answer.resendId, attempt: String(answer.n) }),
  });
  return `/b/${encodeURIComponent(binId)}/preview/${seq}${as === "pdf" ? "/pdf" : ""}?${query}`;
}
