/** The ways a body can be read. */
export type BodyView =
  | "json"
  | "pretty"
  | "ndjson"
  | "graphql"
  | "form"
  | "multipart"
  | "events"
  | "csv"
  | "image"
  | "text"
  | "hex";

/** What people call them. */
export const VIEW_NAMES: Record<BodyView, string> = {
  json: "Tree",
  pretty: "Pretty",
  ndjson: "Lines",
  graphql: "GraphQL",
  form: "Form",
  multipart: "Parts",
  events: "Events",
  csv: "Table",
  image: "Image",
  text: "Text",
  hex: "Hex",
};
