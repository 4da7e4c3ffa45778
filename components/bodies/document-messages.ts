import type { TreeAnswer, TreeRequest } from "@/components/tree/tree-host";
import type { OpenedDocument, TreeDocument } from "./tree-document";

/** To the worker: first one document, then questions about it, each with a number of its own. */
export type ToWorker = { readonly open: TreeDocument } | { readonly ask: TreeRequest; readonly number: number };

export type FromWorker = { readonly opened: OpenedDocument } | { readonly answer: TreeAnswer; readonly number: number };
