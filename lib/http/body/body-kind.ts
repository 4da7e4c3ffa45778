export type BodyKind =
  | "empty"
  | "json"
  | "ndjson"
  | "graphql"
  | "xml"
  | "html"
  | "form"
  | "multipart"
  | "sse"
  | "csv"
  | "text"
  | "image"
  | "pdf"
  | "protobuf"
  | "msgpack"
  | "cbor"
  | "binary";

/** How a kind is called in a sentence. */
export const KIND_NAMES: Readonly<Record<BodyKind, string>> = {
  empty: "nothing",
  json: "JSON",
  ndjson: "JSON lines",
  graphql: "a GraphQL request",
  xml: "XML",
  html: "HTML",
  form: "a form",
  multipart: "multipart",
  sse: "server-sent events",
  csv: "CSV",
  text: "text",
  image: "an image",
  pdf: "PDF",
  protobuf: "Protobuf",
  msgpack: "MessagePack",
  cbor: "CBOR",
  binary: "binary data",
};
