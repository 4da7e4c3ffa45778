import { decodeFormText } from "./decode-form-text";

/**
 * Query parameters as [name, value], decoded, in order, duplicates kept. Never throws: "+" is a space, a broken escape
 * stands for itself, and bytes that are not UTF-8 stay one code point per byte. Takes a string of one code point per byte.
 */
export function parseQuery(query: string): Array<[name: string, value: string]> {
  const pairs: Array<[string, string]> = [];
  for (const part of query.split("&")) {
    if (part === "") continue;
    const equals = part.indexOf("=");
    pairs.push(equals === -1 ? [decode(part), ""] : [decode(part.slice(0, equals)), decode(part.slice(equals + 1))]);
  }
  return pairs;
}

function decode(text: string): string {
  return decodeFormText(text).text;
}
