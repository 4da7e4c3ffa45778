import type { Spot } from "./spot";

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const END = "-----END ";

/** Private keys in PEM (RFC 7468); one without an end goes to the end of the text. Linear. */
export function findPrivateKeys(text: string): Spot[] {
  const spots: Spot[] = [];
  let done = 0;
  for (const { 0: begin, index } of text.matchAll(BEGIN)) {
    if (index < done) continue;
    const mark = text.indexOf(END, index + begin.length);
    const close = mark === -1 ? -1 : text.indexOf("-----", mark + END.length);
    done = close === -1 ? text.length : close + 5;
    spots.push({ start: index, end: done, kind: "private key" });
  }
  return spots;
}
