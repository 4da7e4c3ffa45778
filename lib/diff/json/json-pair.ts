import type { JsonNode } from "@/lib/http/json/json-node";
import { NodeNumbers } from "./node-numbers";

/** Two JSON texts that are compared: what the parts of the comparison share. */
export class JsonPair {
  /** The right text comes first in the canonical order. */
  readonly isSwapped: boolean;
  isCoarse = false;
  private readonly numbers = new NodeNumbers();
  /** The numbers of what was written so: most elements stand alike on both sides, and need not be looked into twice. */
  private readonly byText = new Map<string, number>();
  private readonly leftText: string;
  private readonly rightText: string;

  constructor(leftText: string, rightText: string) {
    this.leftText = leftText;
    this.rightText = rightText;
    this.isSwapped = leftText > rightText;
  }

  /** Whether a value of the left text equals one of the right: key order, white space and escapes aside. */
  isSame(left: JsonNode, right: JsonNode): boolean {
    if (left.kind !== right.kind) return false;
    if (left.kind === "string") return right.kind === "string" && left.value === right.value;
    if (left.kind === "number" || left.kind === "literal") return "raw" in right && left.raw === right.raw;
    if (this.isSameText(left, right)) return true;
    return this.numberOfLeft(left) === this.numberOfRight(right);
  }

  /** Equal values have equal numbers, on both sides. */
  numberOfLeft(node: JsonNode): number {
    return this.numberIn(this.leftText, node);
  }

  numberOfRight(node: JsonNode): number {
    return this.numberIn(this.rightText, node);
  }

  private numberIn(text: string, node: JsonNode): number {
    if (node.kind !== "object" && node.kind !== "array") return this.numbers.of(node);
    const known = this.numbers.find(node);
    if (known !== undefined) return known;
    const written = text.slice(node.start, node.end);
    const number = this.byText.get(written) ?? this.numbers.of(node);
    this.byText.set(written, number);
    return number;
  }

  /** Whether two values are written alike: the cheap way to see that nothing in them differs. */
  isSameText(left: JsonNode, right: JsonNode): boolean {
    if (left.end - left.start !== right.end - right.start) return false;
    return this.leftText.slice(left.start, left.end) === this.rightText.slice(right.start, right.end);
  }
}
