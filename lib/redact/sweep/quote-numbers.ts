import type { JsonNode } from "@/lib/http/json/json-node";
import { parseJson } from "@/lib/http/json/parse-json";
import type { Finding } from "@/lib/redact/finding";

const NUMERIC = /^[-+.0-9eE]+$/;

/** Findings that lie in a number of the JSON text take in all of it, and leave a string. */
export function quoteNumbers(text: string, findings: Finding[]): Finding[] {
  if (!findings.some(({ start, end }) => NUMERIC.test(text.slice(start, end)))) return findings;
  const parsed = parseJson(text);
  if (!parsed.ok) return findings;
  const numbers = listNumbers(parsed.root);
  return findings.map((finding) => {
    const number = findAround(numbers, finding);
    if (number === null) return finding;
    return { ...finding, start: number.start, end: number.end, write: (token) => `"${finding.write(token)}"` };
  });
}

function listNumbers(root: JsonNode): Array<{ start: number; end: number }> {
  const numbers: Array<{ start: number; end: number }> = [];
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === "number") numbers.push({ start: node.start, end: node.end });
    else if (node.kind === "array") for (const item of node.items) stack.push(item);
    else if (node.kind === "object") for (const { value } of node.members) stack.push(value);
  }
  return numbers.sort((one, other) => one.start - other.start);
}

function findAround(numbers: ReadonlyArray<{ start: number; end: number }>, { start, end }: Finding) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = numbers[low];
  return found !== undefined && found.start <= start && end <= found.end ? found : null;
}
