"use client";
import { CodeBlock } from "@/components/ui/code-block";
import { definePart } from "@/components/ui/define-part";
import { Notice } from "@/components/ui/notice";
import { readText } from "@/lib/http/read-text";
import { type BodyToShow, nameOfBody } from "./body-to-show";
import { isLargeBody } from "./is-large-body";
import { ReadingBody } from "./reading-body";

const LongTextBody = definePart(() => import("./long-text-body").then((module) => module.LongTextBody), ReadingBody);

interface TextBodyProps {
  readonly body: BodyToShow;
  /** Chosen by the reader; null for the one that the body names. */
  readonly charset: string | null;
}

/** A body as text, whatever its bytes are. */
export function TextBody({ body, charset }: TextBodyProps) {
  if (isLargeBody(body)) return <LongTextBody body={body} charset={charset} />;
  const { text, problem } = readText(body.bytes, body.contentType, charset);
  return (
    <div className="flex flex-col gap-2">
      {problem === null ? null : <Notice tone="warning">{problem}</Notice>}
      <CodeBlock label={`${nameOfBody(body)} as text`} text={text} />
    </div>
  );
}
