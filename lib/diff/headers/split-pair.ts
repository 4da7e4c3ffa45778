import type { NamedValue } from "@/lib/diff/list/named-value";

/** `name=value` at its first "=", quotes around the value undone; without one a name alone. */
export function splitPair(text: string): NamedValue {
  const equals = text.indexOf("=");
  if (equals === -1) return { name: text, value: "" };
  const raw = text.slice(equals + 1).trim();
  const isQuoted = raw.length > 1 && raw.startsWith('"') && raw.endsWith('"');
  const value = isQuoted ? raw.slice(1, -1).replace(/\\(.)/gs, "$1") : raw;
  return { name: text.slice(0, equals).trim(), value };
}

/** The same with its name in lower case, for names that are compared so. */
export function splitPairLower(text: string): NamedValue {
  const { name, value } = splitPair(text);
  return { name: name.toLowerCase(), value };
}
