import { bytesLeaf } from "./binary-leaves";
import { ByteReader } from "./byte-reader";
import { ListNode } from "./list-node";
import { readProtobufMessage } from "./read-protobuf-tree";
import type { ReadTree, TreeNode } from "./tree-node";
import { TreeStop } from "./tree-stop";

const MAX_MESSAGES = 10_000;

/**
 * Reads the messages of a gRPC body (gRPC over HTTP/2, Length-Prefixed-Message) as Protobuf without a schema. Compressed
 * ones stay bytes. What is cut short is shown up to there. Never throws.
 */
export function readGrpcTree(bytes: Uint8Array): ReadTree {
  const reader = new ByteReader(bytes);
  const messages: TreeNode[] = [];
  let problem: ReadTree["problem"] = null;
  try {
    while (!reader.isAtEnd) {
      if (messages.length === MAX_MESSAGES) {
        throw new TreeStop(reader.offset, `Only the first ${MAX_MESSAGES} messages are shown.`);
      }
      messages.push(readMessage(reader, String(messages.length)));
    }
  } catch (error) {
    if (!(error instanceof TreeStop)) throw error;
    problem = { offset: error.offset, message: error.message };
  }
  const span = { start: 0, end: bytes.length };
  return { root: messages.length === 0 ? null : new ListNode(messages, "messages", span), problem };
}

function readMessage(reader: ByteReader, key: string): TreeNode {
  const isCompressed = reader.uint8() === 1;
  const length = reader.uint32();
  if (!isCompressed) {
    const start = reader.take(length);
    return readProtobufMessage(reader.bytes, { start, end: reader.offset }, key);
  }
  const leaf = bytesLeaf(reader, length, reader.offset, "compressed message");
  leaf.key = key;
  leaf.step = `[${key}]`;
  return leaf;
}
