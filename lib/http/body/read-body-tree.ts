import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { decodeText } from "@/lib/http/decode-text";
import { readCborTree } from "@/lib/http/tree/read-cbor-tree";
import { readGrpcTree } from "@/lib/http/tree/read-grpc-tree";
import { readJsonTree } from "@/lib/http/tree/read-json-tree";
import { readMsgpackTree } from "@/lib/http/tree/read-msgpack-tree";
import { readNdjsonTree } from "@/lib/http/tree/read-ndjson-tree";
import { readProtobufTree } from "@/lib/http/tree/read-protobuf-tree";
import { readXmlTree } from "@/lib/http/tree/read-xml-tree";
import type { ReadTree } from "@/lib/http/tree/tree-node";
import type { BodyKind } from "./body-kind";

const XML_ENCODING = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/;
const NO_TEXT: ReadTree = { root: null, problem: { offset: 0, message: "The bytes are no text in their charset." } };

/**
 * Reads a body of that kind as a tree; null for kinds that are none. The offsets of its spans and problem are UTF-16
 * units of the decoded text for JSON, lines and XML, else bytes. Never throws.
 */
export function readBodyTree(kind: BodyKind, bytes: Uint8Array, contentType: string | null): ReadTree | null {
  switch (kind) {
    case "json":
    case "graphql":
      return readText(bytes, contentType, readJson);
    case "ndjson":
      return readText(bytes, contentType, readNdjsonTree);
    case "xml":
      return readXml(bytes, contentType);
    case "msgpack":
      return readMsgpackTree(bytes);
    case "cbor":
      return readCborTree(bytes);
    case "protobuf":
      return /^\s*application\/grpc\b/i.test(contentType ?? "") ? readGrpcTree(bytes) : readProtobufTree(bytes);
    default:
      return null;
  }
}

function readText(bytes: Uint8Array, contentType: string | null, read: (text: string) => ReadTree): ReadTree {
  const decoded = decodeText(bytes, contentType);
  return decoded === null ? NO_TEXT : read(decoded.text);
}

function readJson(text: string): ReadTree {
  const tree = readJsonTree(text);
  if (tree.ok) return { root: tree.root, problem: null };
  return { root: null, problem: { offset: tree.error.offset, message: tree.message } };
}

/** XML can name its charset itself (XML 1.0, 4.3.3), where the content type does not or errs. */
function readXml(bytes: Uint8Array, contentType: string | null): ReadTree {
  const read = readText(bytes, contentType, readXmlTree);
  if (read !== NO_TEXT) return read;
  const [, encoding] = XML_ENCODING.exec(bytesToBinaryText(bytes.subarray(0, 256))) ?? [];
  return encoding === undefined ? NO_TEXT : readText(bytes, `text/xml; charset=${encoding}`, readXmlTree);
}
