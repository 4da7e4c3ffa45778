import { undoForm, undoJson, undoPercent, undoXml } from "@/lib/redact/view/undo-escapes";
import type { View } from "@/lib/redact/view/view";

/** Escapes inside of escapes: JSON in a form, a URL in XML. */
const MAX_LEVELS = 2;
const READERS: ReadonlyArray<readonly [mark: RegExp, undo: (view: View) => View]> = [
  [/%[0-9a-f]{2}/i, undoPercent],
  [/\+/, undoForm],
  [/\\/, undoJson],
  [/&/, undoXml],
];
// Lines of base64 as mail has them (RFC 2045 6.8), or PEM.
const FOLD = /\r?\n(?<=[A-Za-z0-9+/]{60}\r?\n)(?=[A-Za-z0-9+/=])/g;

/** The text as it is, and with its escapes undone in every order of two. What is put there is written as in `root`. */
export function* listReadings(root: View, level = MAX_LEVELS): Generator<View> {
  yield root;
  if (level === 0) return;
  for (const [mark, undo] of READERS) {
    if (!mark.test(root.text)) continue;
    const undone = undo(root);
    if (undone.text !== root.text) yield* listReadings({ ...undone, write: root.write }, level - 1);
  }
}

/** Without the line breaks inside of base64 that is folded. */
export function unfoldedBase64(view: View): View {
  if (!view.text.includes("\n") || view.text.search(FOLD) === -1) return view;
  const parts: string[] = [];
  const offsets = new Uint32Array(view.text.length + 1);
  let length = 0;
  let done = 0;
  const place = (index: number) => (view.offsets === null ? view.base + index : (view.offsets[index] ?? 0));
  const copy = (to: number) => {
    parts.push(view.text.slice(done, to));
    for (let at = done; at < to; at += 1, length += 1) offsets[length] = place(at);
  };
  for (const { 0: fold, index } of view.text.matchAll(FOLD)) {
    copy(index);
    done = index + fold.length;
  }
  copy(view.text.length);
  offsets[length] = place(view.text.length);
  return { ...view, text: parts.join(""), offsets: offsets.subarray(0, length + 1) };
}
