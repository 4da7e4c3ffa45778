import { compareDecimals } from "@/lib/query/compare-decimals";
import type { ClauseNode } from "@/lib/query/search-node";
import { allOf, anyOf, type Condition, condition } from "./condition";
import { plainPiece } from "./plain-piece";

// Larger ones are read by the judge: what PostgreSQL makes of a body takes four times its memory.
const LARGEST = 256 * 1024;

// Compared as they are, before anything is looked for in what is left.
const PLAIN_TYPES = ["application/json", "application/json; charset=utf-8", "application/x-www-form-urlencoded"];

/** A body whose text is not what its bytes are: compressed, or in an encoding that may write ASCII otherwise. */
const IS_CODED = [
  `position('content-encoding' IN lower(headers::text COLLATE "C")) > 0`,
  `content_type NOT IN (${PLAIN_TYPES.map((type) => `'${type}'`).join(", ")})
     AND position('charset' IN replace(lower(content_type COLLATE "C"), 'charset=utf-8', '')) > 0`,
  // Both byte order marks of UTF-16 begin so; UTF-8 holds no such byte.
  "body >= '\\xfe'::bytea",
].join(" OR ");

/** The only letters outside ASCII whose lower case begins inside, in UTF-8: the Kelvin sign and the I with a dot. */
const ODD_LETTERS = { k: "\\xe284aa", i: "\\xc4b0" } as const;

/** What a body whose text holds a word, whatever its case, fulfils. `needle` is in lower case. */
export function bodyContains(needle: string): Condition {
  return ofPlainBody(contains(needle));
}

/** What a hit fulfils that matches a clause about its body, or about a value of its JSON. */
export function bodyMatches({ field, test }: ClauseNode): Condition {
  if (field.path.length === 0) {
    if (test.op === "contains") return bodyContains(test.text.toLowerCase());
    return test.op === "equals" ? ofPlainBody(holds(test.text)) : true;
  }
  const names = allOf(field.path.filter(isName).map(holds));
  const isEscaped = condition("position('\\x5c75'::bytea IN body) > 0");
  const parts = allOf([names, valueMatches(test)]);
  return parts === true ? true : ofPlainBody(anyOf([parts, isEscaped]));
}

function valueMatches(test: ClauseNode["test"]): Condition {
  if (test.op === "contains") return contains(test.text.toLowerCase());
  // A number may be written otherwise and be equal.
  const isExact = test.op === "equals" && compareDecimals(test.text, test.text) === null;
  return isExact ? holds(test.text) : true;
}

/** A step that can only be a member's name: an index may stand for an element, "*" for anything. */
function isName(step: string): boolean {
  return !/^(?:\*|\d+)$/.test(step);
}

function holds(text: string): Condition {
  const piece = plainPiece(text);
  return piece === null ? true : condition("position(?::bytea IN body) > 0", piece);
}

function contains(needle: string): Condition {
  const piece = plainPiece(needle);
  if (piece === null) return true;
  const isIn = `position(?::text IN lower(encode(body, 'escape') COLLATE "C")) > 0`;
  const odd = (["k", "i"] as const).filter((letter) => piece.includes(letter)).map((letter) => ODD_LETTERS[letter]);
  return condition([isIn, ...odd.map((bytes) => `position('${bytes}'::bytea IN body) > 0`)].join(" OR "), piece);
}

/** Asks only of bodies whose bytes tell; all others fulfil it. */
function ofPlainBody(part: Condition): Condition {
  if (typeof part === "boolean") return part;
  const { text, values } = part;
  return {
    text: `(CASE WHEN octet_length(body) > ${LARGEST} THEN true ELSE (${text}) OR (${IS_CODED}) END) IS TRUE`,
    values,
  };
}
