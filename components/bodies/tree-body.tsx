"use client";
import { useOfferSearch } from "@/components/search/use-offer-search";
import { TreeView } from "@/components/tree/tree-view";
import { Notice } from "@/components/ui/notice";
import type { BodyToShow } from "./body-to-show";
import { DocumentProblemNotice } from "./document-problem-notice";
import { ReadingBody } from "./reading-body";
import { TextBody } from "./text-body";
import type { TreeFormat } from "./tree-document";
import { useDocument } from "./use-document";

interface TreeBodyProps {
  readonly label: string;
  readonly format: TreeFormat;
  readonly body: BodyToShow;
  /** The paths of its values are those of the search language. */
  readonly isSearchable?: boolean;
}

const BINARY: ReadonlySet<TreeFormat> = new Set<TreeFormat>(["msgpack", "cbor", "protobuf"]);

/** A structured body as a tree; as text below what is wrong with it, when it is none. */
export function TreeBody({ label, format, body, isSearchable = false }: TreeBodyProps) {
  const offer = useOfferSearch();
  const state = useDocument({ format, bytes: body.bytes, contentType: body.contentType });
  if (state.status === "reading") return <ReadingBody />;
  if (state.status === "failed") return <Notice tone="bad">{state.message} Text and Hex show all of it.</Notice>;
  const { opened, host } = state.document;
  return (
    <div className="flex flex-col gap-2">
      {opened.problem === null ? null : <DocumentProblemNotice problem={opened.problem} />}
      {host !== null ? (
        <TreeView
          label={label}
          host={host}
          rowCount={opened.rowCount}
          firstRows={opened.rows}
          offerSearch={isSearchable && offer !== null ? (keys, value) => offer("body", keys, value) : null}
        />
      ) : BINARY.has(format) ? null : (
        <TextBody body={body} charset={null} />
      )}
    </div>
  );
}
