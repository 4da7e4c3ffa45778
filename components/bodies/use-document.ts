"use client";
import { useEffect, useState } from "react";
import { createLocalHost } from "@/components/tree/create-local-host";
import { isLargeBody } from "./is-large-body";
import { openDocument } from "./open-document";
import { openInWorker } from "./open-in-worker";
import type { OpenedTree } from "./opened-tree";
import type { TreeDocument } from "./tree-document";

export type DocumentState =
  | { readonly status: "reading" }
  | { readonly status: "read"; readonly document: OpenedTree }
  | { readonly status: "failed"; readonly message: string };

/** Opens a document for as long as it is shown. Give the component a key per document. */
export function useDocument(document: TreeDocument): DocumentState {
  const [first] = useState(document);
  const [state, setState] = useState<DocumentState>(() =>
    isLargeBody(document) ? { status: "reading" } : { status: "read", document: openHere(document) },
  );
  useEffect(() => {
    if (!isLargeBody(first)) return;
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

function openHere(document: TreeDocument): OpenedTree {
  const { opened, session } = openDocument(document);
  return { opened, host: session === null ? null : createLocalHost(session) };
}
