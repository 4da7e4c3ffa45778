import { MAX_SEQ } from "@/lib/hits/list-hits-schema";

/** The two hits that are compared, by their numbers. */
export interface DiffPair {
  readonly left: number;
  readonly right: number;
}

/** Which hit is wanted on the left, by a word in the place of its number: the server finds it. */
export const WANTED = ["previous", "event", "attempt", "baseline"] as const;
export type Wanted = (typeof WANTED)[number];

export interface WantedPair {
  readonly left: Wanted;
  readonly right: number;
}

/** A side that the page itself asks for: another hit to choose, or something to paste. */
export type OpenSide = "choose" | "pasted";

export type HalfPair =
  | { readonly left: OpenSide; readonly right: number }
  | { readonly left: number; readonly right: OpenSide };

export type AnyPair = DiffPair | WantedPair | HalfPair;

/** The pair of a URL, like "12..15", "event..15" or "15..pasted"; null for anything else. */
export function parseDiffPair(text: string): AnyPair | null {
  const [left = "", right = "", ...rest] = text.split("..");
  if (rest.length > 0) return null;
  const leftSeq = parseSeq(left);
  const rightSeq = parseSeq(right);
  if (leftSeq === null) return rightSeq === null ? null : parseLeft(left, rightSeq);
  if (rightSeq !== null) return { left: leftSeq, right: rightSeq };
  return isOpenSide(right) ? { left: leftSeq, right } : null;
}

interface PairWords {
  readonly left: number | Wanted | OpenSide;
  readonly right: number | OpenSide;
}

/** The page that compares two hits of a bin. */
export function diffPath(binId: string, { left, right }: PairWords): string {
  return `/b/${binId}/diff/${left}..${right}`;
}

export function isWantedPair(pair: AnyPair): pair is WantedPair {
  return isWanted(String(pair.left));
}

export function isHalfPair(pair: AnyPair): pair is HalfPair {
  return isOpenSide(String(pair.left)) || isOpenSide(String(pair.right));
}

function parseLeft(left: string, right: number): WantedPair | HalfPair | null {
  if (isWanted(left)) return { left, right };
  return isOpenSide(left) ? { left, right } : null;
}

function parseSeq(text: string): number | null {
  const seq = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
  return seq === null || seq > MAX_SEQ ? null : seq;
}

function isWanted(text: string): text is Wanted {
  return WANTED.some((word) => word === text);
}

function isOpenSide(text: string): text is OpenSide {
  return text === "choose" || text === "pasted";
}
