import type { Change } from "@/lib/diff/diff-schema";
import { cutPair, SHOWN_LENGTH } from "@/lib/diff/text/cut-pair";
import { diffWords } from "@/lib/diff/text/diff-words";
import type { JsonNode } from "@/lib/http/json/json-node";
import { printJson } from "@/lib/http/json/print-json";
import { isSameNumber } from "./is-same-number";

type Sides = Pick<Change, "left" | "right" | "leftLength" | "rightLength" | "words" | "note">;

/** Two JSON values as the sides of a change: their text without white space, strings with their words. */
export function presentJson(left: JsonNode | null, right: JsonNode | null, op: Change["op"]): Sides {
  if (op === "changed" && left?.kind === "string" && right?.kind === "string") {
    const words = diffWords(left.value, right.value);
    return { ...cutPair(left.raw, right.raw), ...(words === null ? {} : { words }) };
  }
  const sides = { ...presentLeft(left), ...presentRight(right) };
  if (op !== "changed" || left?.kind !== "number" || right?.kind !== "number") return sides;
  return isSameNumber(left.raw, right.raw) ? { ...sides, note: "the same number, written differently" } : sides;
}

function presentLeft(node: JsonNode | null): Sides {
  if (node === null) return {};
  const { text, isWhole } = print(node);
  return { left: text, ...(isWhole ? {} : { leftLength: node.end - node.start }) };
}

function presentRight(node: JsonNode | null): Sides {
  if (node === null) return {};
  const { text, isWhole } = print(node);
  return { right: text, ...(isWhole ? {} : { rightLength: node.end - node.start }) };
}

function print(node: JsonNode): { text: string; isWhole: boolean } {
  const { text, isWhole } = printJson(node, { indent: 0, maxLength: SHOWN_LENGTH });
  return { text: isWhole ? text : `${text}…`, isWhole };
}
