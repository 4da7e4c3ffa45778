import { veilTarget } from "@/components/hits/veil-target";
import type { DiffMessage } from "@/lib/diff/diff-message";
import type { HitDto } from "@/lib/hits/hit-schema";

/** One of the two that are compared. */
export interface Side {
  /** Of a hit; null for what was pasted. */
  readonly seq: number | null;
  /** How it is called on the page: "Hit 12". */
  readonly title: string;
  /** How it is called where the comparison is taken elsewhere. */
  readonly name: string;
  readonly message: DiffMessage;
  /** When it came, in milliseconds since the epoch; null for what was pasted. */
  readonly at: number | null;
  /** What the reader must know of the body: what is compared is not all, or not what was meant. */
  readonly problem: string | null;
}

/** A hit as a side of a comparison. */
export function toSide(hit: HitDto, body: Uint8Array, problem: string | null): Side {
  const { method, target, httpVersion, headers, bodySize } = hit;
  const name = `hit ${hit.seq} (${method} ${veilTarget(target)}, ${hit.receivedAt})`;
  const at = Date.parse(hit.receivedAt);
  return {
    at,
    seq: hit.seq,
    title: `Hit ${hit.seq}`,
    name,
    message: { method, target, httpVersion, headers, body, bodySize },
    problem,
  };
}
