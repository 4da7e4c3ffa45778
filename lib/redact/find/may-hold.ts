/** Shorter texts have no shape of a secret by themselves. */
const SHORTEST_SHAPE = 13;
const MARKS = /[:=[{]/;

/** Whether a text, its escapes undone, can hold a secret or a value with a name at all: most are too short and plain. */
export function mayHold(text: string): boolean {
  return text.length >= SHORTEST_SHAPE || (text.length > 3 && MARKS.test(text));
}
