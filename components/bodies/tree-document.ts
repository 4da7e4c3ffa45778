import type { TreeRow } from "@/lib/http/tree/read-tree-rows";

export type TreeFormat = "json" | "ndjson" | "xml" | "msgpack" | "cbor" | "protobuf";

/** A body to be read as a tree. */
export interface TreeDocument {
  readonly format: TreeFormat;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Names the charset of those formats that are texts. */
  readonly contentType: string | null;
}

/** How a document opened: plain data, so that a worker can say it. */
export interface OpenedDocument {
  /** 0 when there is no tree. */
  readonly rowCount: number;
  /** The first rows, so that nothing is empty until they are asked for. */
  readonly rows: readonly TreeRow[];
  /** Where reading stopped and why; null when all of it was read. */
  readonly problem: DocumentProblem | null;
}

export interface DocumentProblem {
  readonly message: string;
  /** The text around the place, shortened; null for bytes. */
  readonly excerpt: { readonly before: string; readonly after: string } | null;
}
