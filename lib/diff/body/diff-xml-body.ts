import type { DiffRules } from "@/lib/diff/diff-rules";
import { parameterNoise } from "@/lib/diff/noise/parameter-noise";
import { pathNoise } from "@/lib/diff/noise/path-noise";
import { diffXml } from "@/lib/diff/xml/diff-xml";
import { type BodyResult, bodyResult } from "./body-result";
import type { BodySide } from "./body-side";
import { readXmlSide } from "./read-xml-side";

export type XmlBodyResult =
  | { readonly ok: true; readonly result: BodyResult }
  | { readonly ok: false; readonly reason: string };

/** Two XML bodies by structure; the reason when one is not whole XML. */
export function diffXmlBody(left: BodySide, right: BodySide, rules: DiffRules): XmlBodyResult {
  const first = readXmlSide(left);
  const second = readXmlSide(right);
  if (!first.ok) return { ok: false, reason: `The left body cannot be compared as XML (${first.reason}).` };
  if (!second.ok) return { ok: false, reason: `The right body cannot be compared as XML (${second.reason}).` };
  const { changes, isCoarse } = diffXml(first.xml, second.xml, (op, steps, from, to) => {
    const listed = pathNoise(rules.paths, op, from === null ? null : steps, to === null ? null : steps);
    return listed ?? parameterNoise({ ignored: [], learned: [] }, steps.at(-1)?.replace(/^@/, "") ?? "", op, from, to);
  });
  const isRewritten = changes.length === 0 && left.text !== right.text;
  const notes = [
    ...(isRewritten ? ["The same XML, written differently: white space, order of attributes, quotes or CDATA."] : []),
    ...(isCoarse ? ["Some elements have too many other children to match every one of them."] : []),
  ];
  return { ok: true, result: bodyResult("xml", { changes, isCoarse, notes }) };
}
