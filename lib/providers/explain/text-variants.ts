/** A changed body and what the change is called. */
export type Changed = readonly [bytes: Buffer, how: string];

const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** Changes that proxies, editors and frameworks make at the ends and line ends of a text. */
export function* textVariants(body: Buffer): Generator<Changed> {
  const text = body.toString("latin1");
  const make = (changed: string, how: string): Changed => [Buffer.from(changed, "latin1"), how];
  if (text.endsWith("\r\n")) yield make(text.slice(0, -2), "the line end after the body is taken away");
  else if (text.endsWith("\n")) yield make(text.slice(0, -1), "the line feed after the body is taken away");
  yield make(`${text}\n`, "a line feed follows the body");
  yield make(`${text}\r\n`, "CR LF follows the body");
  if (text.includes("\r\n")) yield make(text.replaceAll("\r\n", "\n"), "lines end with LF");
  if (/(^|[^\r])\n/.test(text)) yield make(text.replace(/\r?\n/g, "\r\n"), "lines end with CR LF");
  if (body.subarray(0, 3).equals(BOM)) yield [body.subarray(3), "the byte order mark is taken away"];
  else yield [Buffer.concat([BOM, body]), "a byte order mark precedes the body"];
  yield make(text.trim(), "white space around the body is taken away");
}
