import type { ByteHunk, Change, HunkLine, LineHunk, MessageDiff, TextPiece } from "@/lib/diff/diff-schema";

/** What the comparison of the swapped sides must be; lists in an order of their own, since rows follow the right side. */
export function swapDiff(diff: MessageDiff) {
  return normalizeDiff({
    ...diff,
    request: diff.request.map(swapChange),
    headers: diff.headers.map(swapChange),
    query: diff.query.map(swapChange),
    body: {
      ...diff.body,
      changes: diff.body.changes.map(swapChange),
      ...(diff.body.hunks && { hunks: diff.body.hunks.map(swapHunk) }),
    },
  });
}

/** Rows sorted; notes, which name the sides, counted. */
export function normalizeDiff(diff: MessageDiff) {
  const sorted = (changes: readonly Change[]) => changes.map((change) => JSON.stringify(sortKeys(change))).sort();
  return {
    ...diff,
    request: sorted(diff.request),
    headers: sorted(diff.headers),
    query: sorted(diff.query),
    body: { ...diff.body, changes: sorted(diff.body.changes), notes: diff.body.notes.length },
  };
}

function sortKeys(change: Change): unknown {
  return Object.fromEntries(Object.entries(change).sort(([first], [second]) => (first < second ? -1 : 1)));
}

export function swapChange(change: Change): Change {
  const { path, op, from, left, right, words, leftLength, rightLength, ...rest } = change;
  return {
    ...rest,
    path: from ?? path,
    op: op === "added" ? "removed" : op === "removed" ? "added" : op,
    ...(from === undefined ? {} : { from: path }),
    ...(right === undefined ? {} : { left: right }),
    ...(left === undefined ? {} : { right: left }),
    ...(rightLength === undefined ? {} : { leftLength: rightLength }),
    ...(leftLength === undefined ? {} : { rightLength: leftLength }),
    ...(words === undefined ? {} : { words: removedFirst(words.map(swapPiece)) }),
  };
}

function swapPiece(piece: TextPiece): TextPiece {
  return { ...piece, op: swapOp(piece.op) };
}

function swapOp(op: TextPiece["op"]): TextPiece["op"] {
  return op === "same" ? "same" : op === "added" ? "removed" : "added";
}

/** Between equal pieces what was removed stands first. */
function removedFirst<Piece extends { readonly op: TextPiece["op"] }>(pieces: readonly Piece[]): Piece[] {
  const sorted: Piece[] = [];
  let changed: Piece[] = [];
  const flush = () => {
    sorted.push(...changed.filter(({ op }) => op === "removed"), ...changed.filter(({ op }) => op === "added"));
    changed = [];
  };
  for (const piece of pieces) {
    if (piece.op !== "same") {
      changed.push(piece);
      continue;
    }
    flush();
    sorted.push(piece);
  }
  flush();
  return sorted;
}

function swapHunk(hunk: LineHunk | ByteHunk): LineHunk | ByteHunk {
  if (hunk.kind === "bytes") {
    const { leftStart, leftEnd, rightStart, rightEnd, leftHex, rightHex } = hunk;
    const sides = { leftStart: rightStart, leftEnd: rightEnd, rightStart: leftStart, rightEnd: leftEnd };
    return { kind: "bytes", ...sides, leftHex: rightHex, rightHex: leftHex };
  }
  const { leftStart, leftCount, rightStart, rightCount, lines } = hunk;
  const sides = { leftStart: rightStart, leftCount: rightCount, rightStart: leftStart, rightCount: leftCount };
  return { kind: "lines", ...sides, lines: removedFirst(lines.map(swapLine)) };
}

function swapLine({ op, text, pieces }: HunkLine): HunkLine {
  return { op: swapOp(op), text, ...(pieces && { pieces: pieces.map(swapPiece) }) };
}
