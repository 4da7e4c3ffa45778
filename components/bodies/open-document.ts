import { TreeSession } from "@/components/tree/tree-session";
import { readCborTree } from "@/lib/http/tree/read-cbor-tree";
import { readJsonTree } from "@/lib/http/tree/read-json-tree";
import { readMsgpackTree } from "@/lib/http/tree/read-msgpack-tree";
import { readNdjsonTree } from "@/lib/http/tree/read-ndjson-tree";
import { readProtobufTree } from "@/lib/http/tree/read-protobuf-tree";
import { readXmlTree } from "@/lib/http/tree/read-xml-tree";
import type { ReadTree } from "@/lib/http/tree/tree-node";
import type { OpenedDocument, TreeDocument } from "./tree-document";

const FIRST_ROWS = 72;

export interface DocumentSession {
  readonly opened: OpenedDocument;
  /** Null when nothing of it could be read. */
  readonly session: TreeSession | null;
}

/** Reads a body into a tree. Takes time in proportion to its length; never throws. */
export function openDocument(document: TreeDocument): DocumentSession {
  switch (document.format) {
    case "json":
      return openJson(document.text);
    case "ndjson":
      return openRead(readNdjsonTree(document.text), document.text);
    case "xml":
      return openRead(readXmlTree(document.text), document.text);
    case "msgpack":
      return openRead(readMsgpackTree(document.bytes), null);
    case "cbor":
      return openRead(readCborTree(document.bytes), null);
    case "protobuf":
      return openRead(readProtobufTree(document.bytes), null);
  }
}

function openJson(text: string): DocumentSession {
  const read = readJsonTree(text);
  if (read.ok) return openRead({ root: read.root, problem: null }, text);
  const excerpt = { before: read.before, after: read.after };
  return { opened: { rowCount: 0, rows: [], problem: { message: read.message, excerpt } }, session: null };
}

function openRead({ root, problem }: ReadTree, source: string | null): DocumentSession {
  const told = problem === null ? null : { message: `${problem.message} (at offset ${problem.offset})`, excerpt: null };
  if (root === null) return { opened: { rowCount: 0, rows: [], problem: told }, session: null };
  const session = new TreeSession(root, source);
  const { rowCount, rows } = session.answer({ do: "rows", from: 0, count: FIRST_ROWS });
  return { opened: { rowCount, rows, problem: told }, session };
}
