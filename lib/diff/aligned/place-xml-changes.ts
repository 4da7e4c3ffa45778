import type { BodySide } from "@/lib/diff/body/body-side";
import { readXmlSide } from "@/lib/diff/body/read-xml-side";
import { diffXml, type XmlPlace } from "@/lib/diff/xml/diff-xml";

/** Where each change of two XML bodies stands in their texts, in the order of their comparison; none where one is no XML. */
export function placeXmlChanges(left: BodySide, right: BodySide): readonly XmlPlace[] {
  const first = readXmlSide(left);
  const second = readXmlSide(right);
  return first.ok && second.ok ? diffXml(first.xml, second.xml, () => null).places : [];
}
