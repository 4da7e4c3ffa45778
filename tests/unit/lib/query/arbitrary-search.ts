import fc from "fast-check";
import { FIELD_NAMES, getField } from "@/lib/query/fields";
import { parseSearch } from "@/lib/query/parse-search";
import { quote } from "@/lib/query/print-search";
import type { SearchNode } from "@/lib/query/search-node";

/** Few letters, so that searches and hits meet: with letters whose lower case is odd, percent-encoding and quotes. */
export const arbitraryText = fc.string({
  unit: fc.constantFrom(
    "a",
    "b",
    "K",
    "k",
    "1",
    "0",
    "%",
    "6",
    "é",
    "\u00c3",
    "\u00a9",
    " ",
    '"',
    "\\",
    "/",
    "?",
    "_",
    "-",
  ),
  maxLength: 4,
});

const comparator = fc.constantFrom(":", "=", ">", ">=", "<", "<=");
const NUMBERS = ["0", "1", "2", "200", "2xx", "404", "1.5", "-1"];
const SIZES = ["0", "1", "2b", "1kb", "3"];
const TIMES = ["-1m", "-5m", "2026-02-01", "2026-02-01T11:59", "2026-02-01T11:59:00.000001Z"];

const clause = fc.constantFrom(...FIELD_NAMES).chain((name) => {
  const { kind, values, below } = getField(name);
  const steps = below === "nothing" ? fc.constant("") : fc.constantFrom("", ".a", '."k b"', ".X-A");
  const value = {
    text:
      values.length > 0 ? fc.constantFrom(...values) : fc.oneof(arbitraryText.map(quote), fc.constantFrom("/a/i", "1")),
    flag: fc.constantFrom("pinned", ...values),
    number: fc.constantFrom(...NUMBERS),
    size: fc.constantFrom(...SIZES),
    time: fc.constantFrom(...TIMES),
  }[kind];
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(steps, comparator, value).map(([path, by, text]) => `${name}${path}${by}${text}`),
    },
    { weight: 1, arbitrary: steps.map((path) => `${name}${path}:*`) },
  );
});

const { text } = fc.letrec<{ text: string; term: string }>((tie) => ({
  term: fc.oneof({ weight: 4, arbitrary: clause }, { weight: 1, arbitrary: arbitraryText.map(quote) }),
  text: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie("term"),
    tie("text").map((inner) => `-(${inner})`),
    fc.tuple(tie("text"), tie("text")).map(([left, right]) => `(${left}) (${right})`),
    fc.tuple(tie("text"), tie("text")).map(([left, right]) => `(${left} OR ${right})`),
  ),
}));

/** Searches that are right, with their texts. */
export const arbitrarySearch: fc.Arbitrary<{ text: string; node: SearchNode }> = text
  .map((source) => ({ source, parsed: parseSearch(source) }))
  .filter(({ parsed }) => parsed.ok)
  .map(({ source, parsed }) => ({ text: source, node: parsed.ok ? parsed.node : { kind: "all" as const } }));
