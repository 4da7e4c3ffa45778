import { ByteReader } from "./byte-reader";
import { TreeBuilder } from "./tree-builder";
import type { TreeLimits } from "./tree-limits";
import type { ReadTree } from "./tree-node";
import { TreeStop } from "./tree-stop";

/** Begins or adds one item of a format to the tree, containers without what is in them: that comes with the next calls. */
type ReadItem = (reader: ByteReader, builder: TreeBuilder) => void;

/** Reads item after item to the end of the bytes, or to where it stops. Throws what is no TreeStop. */
export function readBinaryItems(bytes: Uint8Array, limits: TreeLimits | undefined, readItem: ReadItem): ReadTree {
  const reader = new ByteReader(bytes);
  const builder = new TreeBuilder(limits);
  try {
    while (!reader.isAtEnd) readItem(reader, builder);
    return builder.finish(null, bytes.length);
  } catch (error) {
    if (error instanceof TreeStop) return builder.finish(error, bytes.length);
    throw error;
  }
}
