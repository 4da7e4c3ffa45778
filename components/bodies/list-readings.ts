import type { BodyReading } from "./body-reading";
import type { BodyView } from "./body-view";

export interface NamedReading extends BodyReading {
  readonly id: string;
  readonly name: string;
}

// By what the body would be, not by how it is drawn: that is what somebody knows who looks for a reading.
const FORMATS: ReadonlyArray<readonly [view: BodyView, name: string]> = [
  ["json", "JSON, as a tree"],
  ["pretty", "JSON, formatted"],
  ["ndjson", "JSON lines (NDJSON)"],
  ["graphql", "GraphQL request"],
  ["xml", "XML"],
  ["preview", "HTML or SVG, as a page"],
  ["form", "Form (urlencoded)"],
  ["multipart", "Multipart"],
  ["csv", "CSV, as a table"],
  ["events", "Server-sent events"],
  ["msgpack", "MessagePack"],
  ["cbor", "CBOR"],
  ["protobuf", "Protobuf, without schema"],
  ["image", "Image"],
  ["pdf", "PDF"],
  ["hex", "Hexadecimal"],
  ["text", "Text"],
];
const CHARSETS = [
  "utf-8",
  "windows-1252",
  "iso-8859-2",
  "iso-8859-15",
  "windows-1251",
  "koi8-r",
  "utf-16le",
  "utf-16be",
  "shift_jis",
  "euc-jp",
  "gb18030",
  "big5",
  "euc-kr",
];

/** Every way to read a body, whatever it is. The texts by charset come last. */
export const READINGS: readonly NamedReading[] = [
  ...FORMATS.map(([view, name]) => ({ id: view, name, view, charset: null })),
  ...CHARSETS.map((charset) => ({ id: `text ${charset}`, name: `Text in ${charset}`, view: "text" as const, charset })),
];
