import { generalPath } from "@/lib/http/path/general-path";
import { memberStep } from "@/lib/http/tree/json-path-step";

/**
 * The path of a change in a body as settings name it: of JSON with `[*]` for every index, also within a part of a
 * multipart body ("photo $.size"); of XML that of the local names ("/s:order/item[2]/@id" is `$.order.item['@id']`). Null
 * for what settings cannot name: lines, bytes, the body as a whole, and what was cut for its length.
 */
export function generalBodyPath(path: string): string | null {
  const json = /(?:^| )(\$[.[].*)$/s.exec(path)?.[1];
  if (json !== undefined) return generalPath(json);
  const xml = /(?:^| )(\/.*)$/s.exec(path)?.[1];
  return xml === undefined || xml.includes("…") ? null : generalXmlPath(xml);
}

function generalXmlPath(path: string): string | null {
  const names = path
    .split("/")
    .slice(1)
    // What is no element, like text(), counts as the element that it is in.
    .filter((step) => !/\(\)(\[\d+\])?$/.test(step))
    .map((step) => step.replace(/\[\d+\]$/, "").replace(/^(@?)[^:]*:/, "$1"));
  return names.length === 0 ? null : `$${names.map(memberStep).join("")}`;
}
