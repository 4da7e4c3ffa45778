import type { RequestView } from "@/lib/providers/request/request-view";
import { form, header, json, type Source } from "@/lib/providers/request/source";

/** What the signed text is made of. */
export interface ContentInputs {
  readonly view: RequestView;
  readonly body: Uint8Array;
  readonly url: string;
  readonly timestamp: string | null;
}

type Part = (inputs: ContentInputs) => Buffer | null;

/**
 * The signed text of a layout like `v0:{t}:{body}`: {t} the time as sent, {body} the bytes, {url}, {method}, a field
 * {X-Name}, a JSON value {$.path}, a form field {form name}. Null when the request lacks one of them.
 */
export function compileContent(layout: string): (inputs: ContentInputs) => Buffer | null {
  const parts = layout
    .split(/(\{[^}]+\})/)
    .filter((text) => text !== "")
    .map(compilePart);
  return (inputs) => {
    const buffers: Buffer[] = [];
    for (const part of parts) {
      const bytes = part(inputs);
      if (bytes === null) return null;
      buffers.push(bytes);
    }
    return buffers.length === 1 && buffers[0] !== undefined ? buffers[0] : Buffer.concat(buffers);
  };
}

function compilePart(text: string): Part {
  const name = /^\{(.+)\}$/.exec(text)?.[1];
  if (name === undefined) {
    const literal = Buffer.from(text, "utf8");
    return () => literal;
  }
  if (name === "body") return ({ body }) => Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (name === "t") return ({ timestamp }) => (timestamp === null ? null : toWire(timestamp));
  if (name === "url") return ({ url }) => toWire(url);
  if (name === "method") return ({ view }) => toWire(view.request.method);
  const source = toSource(name);
  const isText = name.startsWith("$") || name.startsWith("form ");
  return ({ view }) => {
    const value = source.read(view);
    if (value === null) return null;
    return isText ? Buffer.from(value, "utf8") : toWire(value);
  };
}

function toSource(name: string): Source {
  if (name.startsWith("$")) return json(name);
  return name.startsWith("form ") ? form(name.slice(5)) : header(name);
}

/** Fields and targets are strings of one code point per byte; what has more is text. */
export function toWire(value: string): Buffer {
  return Buffer.from(value, /[^\0-\xff]/.test(value) ? "utf8" : "latin1");
}

const BETWEEN = /\{t\}(.?)\{body\}/;

/** The layouts with another separator between time and body, or none. */
export function otherSeparators(layout: string): ReadonlyArray<readonly [layout: string, how: string]> {
  const found = BETWEEN.exec(layout);
  if (found === null) return [];
  return [".", ":", ""]
    .filter((separator) => separator !== found[1])
    .map((separator) => [
      layout.replace(BETWEEN, `{t}${separator}{body}`),
      separator === ""
        ? "nothing stands between the time and the body"
        : `"${separator}" stands between the time and the body`,
    ]);
}
