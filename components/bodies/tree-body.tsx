"use client";
import { useOfferSearch } from "@/components/search/use-offer-search";
import { TreeView } from "@/components/tree/tree-view";
import { CodeBlock } from "@/components/ui/code-block";
import { Notice } from "@/components/ui/notice";
import { DocumentProblemNotice } from "./document-problem-notice";
import { ReadingBody } from "./reading-body";
import type { TreeDocument } from "./tree-document";
import { useDocument } from "./use-document";

interface TreeBodyProps {
  readonly label: string;
  readonly document: TreeDocument;
  /** The paths of its values are those of the search language. */
  readonly isSearchable?: boolean;
}

/** A structured body as a tree. */
export function TreeBody({ label, document, isSearchable = false }: TreeBodyProps) {
  const offer = useOfferSearch();
  const state = useDocument(document);
  if (state.status === "reading") return <ReadingBody />;
  if (state.status === "failed") return <Notice tone="bad">{state.message} Text and Hex show all of it.</Notice>;
  const { opened, host } = state.document;
  return (
    <div className="flex flex-col gap-2">
      {opened.problem === null ? null : <DocumentProblemNotice problem={opened.problem} />}
      {host === null ? (
        "text" in document && <CodeBlock label="Body as text" text={document.text} />
      ) : (
        <TreeView
          label={label}
          host={host}
          rowCount={opened.rowCount}
          firstRows={opened.rows}
          offerSearch={isSearchable && offer !== null ? (keys, value) => offer("body", keys, value) : null}
        />
      )}
    </div>
  );
}
