import type { XmlSide } from "@/lib/diff/xml/diff-xml";
import { readXmlItem } from "@/lib/diff/xml/read-xml-item";
import { readXmlTree } from "@/lib/http/tree/read-xml-tree";

const MAX_NODES = 500_000;

export type ReadXmlSide =
  | { readonly ok: true; readonly xml: XmlSide }
  | { readonly ok: false; readonly reason: string };

/** A body's text as an XML document; the reason where it is none, or not a whole one. */
export function readXmlSide({ text }: { readonly text: string | null }): ReadXmlSide {
  if (text === null) return { ok: false, reason: "it is no text in its charset" };
  const { root, problem } = readXmlTree(text, { maxNodes: MAX_NODES, maxDepth: 512 });
  if (root === null || problem !== null) return { ok: false, reason: problem?.message ?? "it has no element" };
  return { ok: true, xml: { text, root: readXmlItem(root) } };
}
