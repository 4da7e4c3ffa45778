"use client";
import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import { ByteSize } from "@/components/ui/byte-size";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { PairTable } from "@/components/ui/pair-table";
import type { MultipartPart } from "@/lib/http/body/parse-multipart";
import type { BodyReading } from "./body-reading";
import type { BodyToShow } from "./body-to-show";
import { listBodyViews } from "./list-body-views";
import { ReadingChoice } from "./reading-choice";
import { saveBytes } from "./save-bytes";

/** Shows a body in one of its readings. Handed down, because a part may hold whatever a body may. */
export type RenderContent = (reading: BodyReading, body: BodyToShow) => ReactNode;

interface PartCardProps {
  readonly part: MultipartPart;
  /** Like "2" or "2.1". */
  readonly number: string;
  /** What it is a part of. */
  readonly body: BodyToShow;
  readonly renderContent: RenderContent;
  /** The parts of a multipart part, in the place of its content. */
  readonly children: ReactNode;
}

/** One part: what it says of itself, and its content in the way that fits. */
export function PartCard({ part, number, body: whole, renderContent, children }: PartCardProps) {
  const [chosen, setChosen] = useState<BodyReading | null>(null);
  const [body] = useState(() => readPart(part, number, whole));
  const { views } = listBodyViews(body);
  const reading = chosen ?? { view: views[0] ?? "hex", charset: null };
  return (
    <section aria-label={`Part ${number}`} className="rounded-md border border-line">
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1 border-line border-b px-2 py-1">
        <h4 className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2 text-sm">
          <span className="text-faint tabular-nums">{number}</span>
          <span className="data font-semibold text-ink [overflow-wrap:anywhere]">{part.name ?? "no name"}</span>
          {part.fileName === null ? null : (
            <span className="data text-soft [overflow-wrap:anywhere]">{part.fileName}</span>
          )}
          <span className="text-faint text-xs">
            <ByteSize bytes={body.bytes.length} />
          </span>
        </h4>
        {children !== null || body.bytes.length === 0 ? null : (
          <ReadingChoice
            what={`part ${number}`}
            label={`Show part ${number} as`}
            views={views}
            reading={reading}
            onChoose={setChosen}
          />
        )}
        <IconButton
          icon={Download}
          size="tinyIcon"
          label={`Download part ${number}`}
          onPress={() => saveBytes(body.bytes, part.fileName ?? `part-${number}`)}
        />
      </header>
      <div className="flex flex-col gap-2 p-2">
        {part.reason === null ? null : <Notice tone="warning">{part.reason}</Notice>}
        {part.transferEncoding === null ? null : (
          <Notice tone="info">Content-Transfer-Encoding {part.transferEncoding} is not undone.</Notice>
        )}
        <PairTable
          label={`Headers of part ${number}`}
          pairs={part.headers.map(([name, value]) => ({ name, value }))}
          formatPair={({ name, value }) => `${name}: ${value}`}
        />
        {children ??
          (body.bytes.length === 0 ? <p className="text-faint text-sm">Empty.</p> : renderContent(reading, body))}
      </div>
    </section>
  );
}

function readPart({ content, contentType }: MultipartPart, number: string, whole: BodyToShow): BodyToShow {
  const { bytes, place, shared, isDrawnHere = false } = whole;
  return {
    bytes: bytes.subarray(content.start, content.end),
    contentType,
    place: place === null ? null : { ...place, part: number },
    ...(shared === undefined ? {} : { shared: { ...shared, part: number } }),
    isDrawnHere,
  };
}
