import { type Choice, type Columns, endColumns } from "./columns";

const PAGE = 10;

/**
 * The choice after a key of the timeline; null for keys that move nothing. With Shift only its head moves. Where nothing
 * was chosen, it begins at `start`.
 */
export function moveChoice(
  columns: Columns,
  choice: Choice | null,
  start: number,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): Choice | null {
  const { first, last } = endColumns(columns);
  const { anchor, head } = choice ?? { anchor: start, head: start };
  const wanted = findTarget(key, head, { first, last });
  if (wanted === null) return null;
  const next = Math.min(last, Math.max(first, wanted));
  return { anchor: shiftKey ? anchor : next, head: next };
}

function findTarget(key: string, head: number, ends: { readonly first: number; readonly last: number }): number | null {
  switch (key) {
    case "ArrowLeft":
      return head - 1;
    case "ArrowRight":
      return head + 1;
    case "PageUp":
      return head - PAGE;
    case "PageDown":
      return head + PAGE;
    case "Home":
      return ends.first;
    case "End":
      return ends.last;
    default:
      return null;
  }
}
