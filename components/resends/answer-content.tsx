"use client";
import { useState } from "react";
import { BodyContent } from "@/components/bodies/body-content";
import type { BodyReading } from "@/components/bodies/body-reading";
import type { BodyPlace } from "@/components/bodies/body-to-show";
import { listBodyViews } from "@/components/bodies/list-body-views";
import { ReadingChoice } from "@/components/bodies/reading-choice";
import { formatBytes } from "@/components/ui/format-bytes";
import { Notice } from "@/components/ui/notice";

interface AnswerContentProps {
  /** Tells it from other answers on the page. */
  readonly name?: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string | null;
  /** Only the first part of the answer was read. */
  readonly isTruncated: boolean;
  /** Why the bytes are still coded; null where they are not. */
  readonly problem: string | null;
  /** Null where the server does not have it. */
  readonly place: BodyPlace | null;
}

/** The body of an answer by the viewers of hits, in the reading that fits or the one that is chosen. */
export function AnswerContent({
  name = "Answer",
  bytes,
  contentType,
  isTruncated,
  problem,
  place,
}: AnswerContentProps) {
  const [chosen, setChosen] = useState<BodyReading | null>(null);
  if (bytes.length === 0) return <p className="text-faint text-sm">The answer has no body.</p>;
  const body = { bytes, contentType, place, name };
  const { views } = listBodyViews(body);
  const reading = chosen ?? { view: views[0] ?? "hex", charset: null };
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-2">
        <ReadingChoice
          what="the answer"
          label="Show the answer as"
          views={views}
          reading={reading}
          onChoose={setChosen}
        />
      </div>
      {isTruncated ? (
        <Notice tone="warning">Only the first {formatBytes(bytes.length)} were read: the answer is longer.</Notice>
      ) : null}
      {problem === null ? null : <Notice tone="warning">{problem}</Notice>}
      <BodyContent key={`${reading.view} ${reading.charset}`} reading={reading} body={body} />
    </div>
  );
}
