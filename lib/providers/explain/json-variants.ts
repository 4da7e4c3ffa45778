import type { JsonNode } from "@/lib/http/json/json-node";
import { parseJson } from "@/lib/http/json/parse-json";
import { printJson } from "@/lib/http/json/print-json";
import { escapeHtml, escapeNonAscii, escapeSlashes, unescapeNonAscii, unescapeSlashes } from "./escape-json";
import { printSpaced } from "./print-spaced";
import { sumDepths } from "./sum-depths";
import type { Changed } from "./text-variants";

/** Longer layouts are not tried: a little JSON, deeply nested, is long once it is indented. */
const MAX_LAYOUT = 1024 * 1024;

const ESCAPES: ReadonlyArray<readonly [rewrite: (text: string) => string, how: string]> = [
  [(text) => text, ""],
  [escapeNonAscii, " with characters beyond ASCII as \\uXXXX"],
  [unescapeNonAscii, " with \\uXXXX written as characters"],
  [escapeSlashes, " with / as \\/"],
  [unescapeSlashes, " with \\/ as /"],
  [(text) => escapeSlashes(escapeNonAscii(text)), " with characters beyond ASCII as \\uXXXX and / as \\/"],
  [escapeHtml, " with <, > and & as \\u003c, \\u003e and \\u0026"],
];

/** The same JSON as other serialisers write it. Numbers and strings keep their text, except where that is the change. */
export function* jsonVariants(body: Buffer): Generator<Changed> {
  const text = body.toString("utf8");
  const parsed = parseJson(text, { maxNodes: 200_000 });
  if (!parsed.ok) return;
  const seen = new Set([text]);
  for (const [layout, name] of layouts(text, parsed.root)) {
    for (const [rewrite, how] of ESCAPES) {
      const changed = rewrite(layout);
      if (seen.has(changed)) continue;
      seen.add(changed);
      yield [Buffer.from(changed, "utf8"), `${name}${how}`];
      if (name.includes("indented"))
        yield [Buffer.from(`${changed}\n`, "utf8"), `${name}${how}, and a line feed follows`];
    }
  }
}

function* layouts(text: string, root: JsonNode): Generator<readonly [text: string, name: string]> {
  yield [text, "the JSON is written"];
  yield [printJson(root, { indent: 0 }).text, "the JSON is minified"];
  yield [printSpaced(root), 'the JSON has a space after ":" and ","'];
  yield [JSON.stringify(JSON.parse(text)), "the JSON is parsed and minified, as JSON.stringify writes it"];
  const depths = sumDepths(root);
  for (const indent of [2, 4]) {
    if (text.length + depths * indent > MAX_LAYOUT) return;
    const name = `indented by ${indent} spaces`;
    yield [printJson(root, { indent }).text, `the JSON is ${name}`];
    yield [
      JSON.stringify(JSON.parse(text), null, indent),
      `the JSON is parsed and ${name}, as JSON.stringify writes it`,
    ];
  }
  const tabbed = JSON.stringify(JSON.parse(text), null, "\t");
  yield [tabbed, "the JSON is parsed and indented by tabs, as JSON.stringify writes it"];
}
