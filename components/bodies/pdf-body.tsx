"use client";
import { FileText } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ByteSize } from "@/components/ui/byte-size";
import { Notice } from "@/components/ui/notice";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import type { BodyPlace, BodyToShow } from "./body-to-show";
import { drawnContent } from "./drawn-content";
import { NotDrawn } from "./not-drawn";
import { PreviewFrame } from "./preview-frame";
import { saveBytes } from "./save-bytes";

const MARK = "%PDF-";

/** A PDF in the browser's own viewer, once somebody asks for that: it is the browser's code, outside of any sandbox. */
export function PdfBody({ body }: { readonly body: BodyToShow }) {
  const [isShown, setIsShown] = useState(false);
  const { bytes, shared } = body;
  if (bytesToBinaryText(bytes.subarray(0, MARK.length)) !== MARK) {
    return <Notice tone="warning">By its first bytes this is no PDF: those begin with {MARK}. Hex shows them.</Notice>;
  }
  const place = body.place ?? shared;
  const content = drawnContent(body, "pdf");
  if (place === undefined || content === null) return <NotDrawn />;
  if (isShown) {
    return (
      <PreviewFrame title="The PDF, in the browser’s viewer" content={content} isSandboxed={false} height="page" />
    );
  }
  const hasViewer = navigator.pdfViewerEnabled;
  return (
    <div className="flex flex-col items-center gap-3 rounded-md border border-line bg-app px-4 py-8 text-center">
      <FileText aria-hidden="true" className="size-8 text-faint" strokeWidth={1.25} />
      <p className="max-w-[52ch] text-sm text-soft">
        PDF {bytesToBinaryText(bytes.subarray(MARK.length, MARK.length + 3))}, <ByteSize bytes={bytes.length} />.{" "}
        {hasViewer
          ? "Browsers show no PDF in a sandbox, so it opens in the viewer itself: show it if you trust that viewer with it."
          : "This browser has no viewer for PDF, or it is turned off. Download it to read it."}
        {shared === undefined ? "" : " Where something in it was replaced, it may be broken."}
      </p>
      <div className="flex flex-wrap justify-center gap-2">
        {hasViewer ? (
          <Button tone="primary" onPress={() => setIsShown(true)}>
            Show in the browser’s viewer
          </Button>
        ) : null}
        <Button onPress={() => saveBytes(bytes, nameFile(place, shared !== undefined))}>Download</Button>
      </div>
    </div>
  );
}

function nameFile({ seq, part }: Pick<BodyPlace, "seq" | "part">, isRedacted: boolean): string {
  return `hit-${seq}${part === null ? "" : `-${part}`}${isRedacted ? "-redacted" : ""}.pdf`;
}
