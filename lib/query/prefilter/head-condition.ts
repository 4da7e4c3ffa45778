import { type Condition, condition } from "./condition";
import { plainPiece } from "./plain-piece";

// JSON writes plain ASCII as itself.
const HEADERS = `lower(headers::text COLLATE "C")`;
const NON_ASCII = "octet_length(headers::text) > char_length(headers::text)";

/**
 * What a hit fulfils that has that in the name or value of a header, whatever its case: it stands in the list of them.
 * `needle` is in lower case.
 */
export function headersContain(needle: string): Condition {
  const piece = plainPiece(needle);
  if (piece === null) return true;
  // Read as UTF-8 a value may hold a letter outside ASCII whose lower case is k or i.
  const other = /[ki]/.test(piece) ? ` OR ${NON_ASCII}` : "";
  return condition(`position(?::text IN ${HEADERS}) > 0${other}`, piece);
}

/** The same of the target, in each of its readings. */
export function targetContains(needle: string): Condition {
  // Percent-encoding and "+" stand for something else.
  const piece = plainPiece(needle.replaceAll(" ", "/"));
  if (piece === null) return true;
  const other = "octet_length(target) > char_length(target) OR position('%' IN target) > 0";
  return condition(`position(?::text IN lower(target COLLATE "C")) > 0 OR ${other}`, piece);
}
