import type { XmlAttributeItem, XmlItem } from "./xml-item";

/** An attribute's name with its prefix. */
export function writtenName({ name }: XmlAttributeItem): string {
  return name.prefix === "" ? name.local : `${name.prefix}:${name.local}`;
}

/** The name of the attribute that declares a prefix; "" is the default namespace. */
export function declarationName(prefix: string): string {
  return prefix === "" ? "xmlns" : `xmlns:${prefix}`;
}

/** The prefixes that an element declares, by the namespaces that they stand for. */
export function prefixesByUri({ declarations }: XmlItem): Map<string, string[]> {
  const prefixes = new Map<string, string[]>();
  for (const [prefix, uri] of declarations) {
    const known = prefixes.get(uri);
    if (known === undefined) prefixes.set(uri, [prefix]);
    else known.push(prefix);
  }
  return prefixes;
}
