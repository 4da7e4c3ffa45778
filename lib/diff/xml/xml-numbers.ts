import { expandName, type XmlItem } from "./xml-item";

/** A number for each node: equal ones have equal numbers, whatever their prefixes and the order of attributes. Exact. */
export class XmlNumbers {
  private readonly known = new Map<string, number>();
  private readonly seen = new Map<XmlItem, number>();

  of(item: XmlItem): number {
    const seen = this.seen.get(item);
    if (seen !== undefined) return seen;
    const name = item.name === null ? null : expandName(item.name);
    const attributes = item.attributes.map((attribute) => [expandName(attribute.name), attribute.value]);
    attributes.sort(([first = ""], [second = ""]) => (first < second ? -1 : first > second ? 1 : 0));
    const text = JSON.stringify([item.kind, name, attributes, item.text, item.children.map((child) => this.of(child))]);
    const number = this.known.get(text) ?? this.known.size;
    this.known.set(text, number);
    this.seen.set(item, number);
    return number;
  }
}
