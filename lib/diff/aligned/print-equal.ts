import type { JsonNode } from "@/lib/http/json/json-node";
import { printJson } from "@/lib/http/json/print-json";
import type { EqualValue } from "./aligned-row";

const MAX_LINE = 500;
const WIDTH = 100;
const MAX_WHOLE = 20_000;

/** A value on one line, cut after 500 characters. */
export function printOnLine(node: JsonNode): string {
  const { text, isWhole } = printJson(node, { indent: 0, maxLength: MAX_LINE });
  return isWhole ? text : `${text}…`;
}

/** What was unfolded: on one line where it is short, else on several, cut after 20,000 characters. */
export function printEqual({ label, node }: EqualValue): string {
  const short = printJson(node, { indent: 0, maxLength: WIDTH });
  if (short.isWhole) return `${label}${short.text}`;
  const { text, isWhole } = printJson(node, { maxLength: MAX_WHOLE });
  return `${label}${text}${isWhole ? "" : "…"}`;
}
