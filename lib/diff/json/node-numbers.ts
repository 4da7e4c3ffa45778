import type { JsonNode } from "@/lib/http/json/json-node";

/**
 * A number for each JSON value: equal values have equal numbers, whatever the order of their keys. Exact, not a hash, so
 * nothing that was sent can make two values look alike. Each value is looked at once. Recurses as deep as the parser.
 */
export class NodeNumbers {
  private readonly known = new Map<string, number>();
  private readonly seen = new Map<JsonNode, number>();

  of(node: JsonNode): number {
    if (node.kind === "string") return this.number(`"${node.value}`);
    if (node.kind === "number" || node.kind === "literal") return this.number(node.raw);
    const seen = this.seen.get(node);
    if (seen !== undefined) return seen;
    const number = this.number(node.kind === "array" ? this.describeItems(node.items) : this.describeMembers(node));
    this.seen.set(node, number);
    return number;
  }

  /** The number that it has already; undefined before it was asked for. */
  find(node: JsonNode): number | undefined {
    return this.seen.get(node);
  }

  private describeItems(items: readonly JsonNode[]): string {
    return `[${items.map((item) => this.of(item)).join()}`;
  }

  /** Sorted by name; of duplicate names the order counts. */
  private describeMembers(node: Extract<JsonNode, { kind: "object" }>): string {
    const members = node.members.map(({ name, value }) => ({ name: this.number(name.value), value: this.of(value) }));
    members.sort((first, second) => first.name - second.name);
    return `{${members.map(({ name, value }) => `${name}:${value}`).join()}`;
  }

  private number(text: string): number {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.known.set(text, this.known.size);
    return this.known.size - 1;
  }
}
