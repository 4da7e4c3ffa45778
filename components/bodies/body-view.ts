/** The ways a body can be read. */
export type BodyView =
  | "json"
  | "pretty"
  | "ndjson"
  | "graphql"
  | "xml"
  | "msgpack"
  | "cbor"
  | "protobuf"
  | "form"
  | "multipart"
  | "events"
  | "csv"
  | "image"
  | "preview"
  | "pdf"
  | "text"
  | "hex";

/** What people call them. */
export const VIEW_NAMES: Record<BodyView, string> = {
  json: "Tree",
  pretty: "Pretty",
  ndjson: "Lines",
  graphql: "GraphQL",
  xml: "XML",
  msgpack: "MessagePack",
  cbor: "CBOR",
  protobuf: "Protobuf",
  form: "Form",
  multipart: "Parts",
  events: "Events",
  csv: "Table",
  image: "Image",
  preview: "Preview",
  pdf: "PDF",
  text: "Text",
  hex: "Hex",
};
