import type { Change, ChangeOp, MessageDiff } from "@/lib/diff/diff-schema";
import { generalPath } from "@/lib/http/path/general-path";

/** How far a hit is from its baseline. Noise does not count. */
export interface Drift {
  /** Paths that came, went or have another type: each once, however many elements of an array it is in. */
  readonly added: number;
  readonly removed: number;
  readonly types: number;
  /** Other values, and other places. */
  readonly values: number;
  /** The shape is another one: a badge is due. */
  readonly hasDrifted: boolean;
  /** Like "2 added, 1 type change", "same shape, 3 other values" or "no difference". */
  readonly text: string;
}

/**
 * A comparison with a baseline on the left in a few words. Values are expected to differ: only what changes the shape is
 * drift. Whole elements of arrays that are more or fewer are counted as values.
 */
export function summarizeDrift(diff: MessageDiff): Drift {
  const changes = [...diff.request, ...diff.headers, ...diff.query, ...diff.body.changes];
  const counted = changes.filter(({ noise }) => noise === undefined);
  const added = countPaths(counted, "added");
  const removed = countPaths(counted, "removed");
  const types = countPaths(counted, "type");
  const values = counted.filter(
    (change) => change.op === "changed" || change.op === "moved" || isElement(change),
  ).length;
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(types > 0 ? [`${types} type change${types === 1 ? "" : "s"}`] : []),
  ];
  const rest = values > 0 ? `same shape, ${values} other value${values === 1 ? "" : "s"}` : "no difference";
  const text = parts.length > 0 ? parts.join(", ") : rest;
  return { added, removed, types, values, hasDrifted: parts.length > 0, text };
}

function countPaths(changes: readonly Change[], op: ChangeOp): number {
  const paths = changes
    .filter((change) => change.op === op && !isElement(change))
    .map(({ path }) => generalPath(path) ?? path);
  return new Set(paths).size;
}

function isElement({ op, path }: Change): boolean {
  return (op === "added" || op === "removed") && path.startsWith("$") && /\[\d+\]$/.test(path);
}
