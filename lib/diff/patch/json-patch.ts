/** One operation of JSON Patch (RFC 6902 4). `value` is JSON text, so that numbers stay as they were written. */
export type PatchOperation =
  | { readonly op: "add" | "replace"; readonly path: string; readonly value: string }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move"; readonly from: string; readonly path: string };

export interface JsonPatch {
  readonly operations: readonly PatchOperation[];
  /** What a reader of the patch must know, like objects that are replaced whole. */
  readonly notes: readonly string[];
}
