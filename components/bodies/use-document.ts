"use client";
import { useEffect, useState } from "react";
import { createLocalHost } from "@/components/tree/create-local-host";
import { openDocument } from "./open-document";
import { openInWorker } from "./open-in-worker";
import type { OpenedTree } from "./opened-tree";
import type { TreeDocument } from "./tree-document";

// Up to here reading takes less than a frame; what is longer is read in a worker.
const LONGEST_HERE = 100_000;

export type DocumentState =
  | { readonly status: "reading" }
  | { readonly status: "read"; readonly document: OpenedTree }
  | { readonly status: "failed"; readonly message: string };

/** Opens a document for as long as it is shown. Give the component a key per document. */
export function useDocument(document: TreeDocument): DocumentState {
  const [first] = useState(document);
  const [state, setState] = useState<DocumentState>(() =>
    isShort(document) ? { status: "read", document: openHere(document) } : { status: "reading" },
  );
  useEffect(() => {
    if (isShort(first)) return;
    const ending = new AbortController();
    openInWorker(first, ending.signal).then(
      (opened) => {
        if (!ending.signal.aborted) setState({ status: "read", document: opened });
      },
      (error: unknown) => {
        if (ending.signal.aborted) return;
        setState({ status: "failed", message: error instanceof Error ? error.message : "It could not be read." });
      },
    );
    return () => ending.abort();
  }, [first]);
  return state;
}

function isShort(document: TreeDocument): boolean {
  return ("text" in document ? document.text : document.bytes).length <= LONGEST_HERE;
}

function openHere(document: TreeDocument): OpenedTree {
  const { opened, session } = openDocument(document);
  return { opened, host: session === null ? null : createLocalHost(session) };
}
