import type { BodyKind } from "./body-kind";

const KINDS: ReadonlyMap<string, BodyKind> = new Map<string, BodyKind>([
  ["application/json", "json"],
  ["application/x-json", "json"],
  ["text/json", "json"],
  ["text/x-json", "json"],
  ["application/csp-report", "json"],
  ["application/x-ndjson", "ndjson"],
  ["application/ndjson", "ndjson"],
  ["application/jsonl", "ndjson"],
  ["application/x-jsonlines", "ndjson"],
  ["application/jsonlines", "ndjson"],
  ["application/json-seq", "ndjson"],
  ["application/stream+json", "ndjson"],
  ["application/graphql", "graphql"],
  ["application/xml", "xml"],
  ["text/xml", "xml"],
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["application/x-www-form-urlencoded", "form"],
  ["text/event-stream", "sse"],
  ["text/csv", "csv"],
  ["application/csv", "csv"],
  ["text/tab-separated-values", "csv"],
  ["application/pdf", "pdf"],
  ["application/x-pdf", "pdf"],
  ["application/protobuf", "protobuf"],
  ["application/x-protobuf", "protobuf"],
  ["application/vnd.google.protobuf", "protobuf"],
  ["application/grpc", "protobuf"],
  ["application/msgpack", "msgpack"],
  ["application/x-msgpack", "msgpack"],
  ["application/vnd.msgpack", "msgpack"],
  ["application/cbor", "cbor"],
  ["application/cbor-seq", "cbor"],
  ["application/javascript", "text"],
  ["application/x-javascript", "text"],
  ["application/ecmascript", "text"],
  ["application/yaml", "text"],
  ["application/x-yaml", "text"],
  ["application/toml", "text"],
  ["application/sql", "text"],
  ["application/jwt", "text"],
]);

const SUFFIXES: ReadonlyArray<readonly [suffix: string, kind: BodyKind]> = [
  ["+json", "json"],
  ["+json-seq", "ndjson"],
  ["+xml", "xml"],
  ["+cbor", "cbor"],
  ["+cbor-seq", "cbor"],
  ["+msgpack", "msgpack"],
  ["+proto", "protobuf"],
  ["+protobuf", "protobuf"],
  ["+yaml", "text"],
];

/** The kind that a media type stands for (given in lower case, without parameters); null for those that say nothing. */
export function kindOfMediaType(type: string): BodyKind | null {
  const known = KINDS.get(type);
  if (known !== undefined) return known;
  if (type.startsWith("image/")) return "image";
  if (type.startsWith("multipart/")) return "multipart";
  const suffix = SUFFIXES.find(([ending]) => type.endsWith(ending));
  if (suffix !== undefined) return suffix[1];
  return type.startsWith("text/") ? "text" : null;
}
