/**
 * A condition in SQL whose values travel as parameters: `text` holds "?" for each. True or false where nothing need be
 * asked. Never NULL for any row.
 */
export type Condition = boolean | { readonly text: string; readonly values: readonly ConditionValue[] };
export type ConditionValue = string | number;

/** Made so that it is never NULL: what is unknown counts as false. */
export function condition(text: string, ...values: readonly ConditionValue[]): Condition {
  return { text: `(${text}) IS TRUE`, values };
}

export function allOf(parts: readonly Condition[]): Condition {
  return join(parts, "AND", true);
}

export function anyOf(parts: readonly Condition[]): Condition {
  return join(parts, "OR", false);
}

export function noneOf(part: Condition): Condition {
  return typeof part === "boolean" ? !part : { text: `NOT (${part.text})`, values: part.values };
}

/** The text with $n for each "?", numbered from `first`; in parentheses. */
export function numberParameters(part: Exclude<Condition, boolean>, first: number): string {
  let next = first;
  return `(${part.text.replaceAll("?", () => `$${next++}`)})`;
}

function join(parts: readonly Condition[], operator: "AND" | "OR", neutral: boolean): Condition {
  if (parts.includes(!neutral)) return !neutral;
  const asked = parts.filter((part) => typeof part !== "boolean");
  const [first] = asked;
  if (first === undefined) return neutral;
  if (asked.length === 1) return first;
  return {
    text: asked.map(({ text }) => `(${text})`).join(` ${operator} `),
    values: asked.flatMap(({ values }) => values),
  };
}
