import type { DiffMessage } from "@/lib/diff/diff-message";
import type { Change } from "@/lib/diff/diff-schema";

const encoder = new TextEncoder();

/** A message of that body, JSON unless said otherwise. */
export function buildDiffMessage(
  body: string | Uint8Array,
  { contentType = "application/json", ...rest }: Partial<DiffMessage> & { contentType?: string } = {},
): DiffMessage {
  return {
    method: "POST",
    target: "/hooks",
    httpVersion: "1.1",
    ...rest,
    headers: [...(rest.headers ?? []), ["Content-Type", contentType]],
    body: typeof body === "string" ? encoder.encode(body) : body,
  };
}

/** The rows as a person would write them down: `op path (from) left → right [noise]`. */
export function rows(changes: readonly Change[]): string[] {
  return changes.map(({ op, path, from, left, right, noiseKind }) => {
    const sides = [left, right].filter((side) => side !== undefined).join(" → ");
    const place = from === undefined ? path : `${from} ⇒ ${path}`;
    return `${op} ${place}: ${sides}${noiseKind === undefined ? "" : ` (${noiseKind} noise)`}`;
  });
}
