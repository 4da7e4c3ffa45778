import { TreeSession } from "@/components/tree/tree-session";
import { decodeText } from "@/lib/http/decode-text";
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
  const { format, bytes } = document;
  switch (format) {
    case "json":
      return openText(document, openJson);
    case "ndjson":
      return openText(document, (text) => openRead(readNdjsonTree(text), text));
    case "xml":
      return openText(document, (text) => openRead(readXmlTree(text), text));
    case "msgpack":
      return openRead(readMsgpackTree(bytes), null);
    case "cbor":
      return openRead(readCborTree(bytes), null);
    case "protobuf":
      return openRead(readProtobufTree(bytes), null);
  }
}

function openText({ bytes, contentType }: TreeDocument, open: (text: string) => DocumentSession): DocumentSession {
  const decoded = decodeText(bytes, contentType);
  if (decoded !== null) return open(decoded.text);
  const message = "The bytes are no text, neither in the charset that content-type names nor in UTF-8.";
  return { opened: { rowCount: 0, rows: [], problem: { message, excerpt: null } }, session: null };
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
