"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { Notice } from "@/components/ui/notice";
import { type MultipartPart, type ParsedMultipart, parseMultipart } from "@/lib/http/body/parse-multipart";
import type { BodyToShow } from "./body-to-show";
import { PartCard, type RenderContent } from "./part-card";

const FIRST = 50;

/** The parts of a multipart body, each with its headers and its content. */
export function MultipartBody({
  body,
  renderContent,
}: {
  readonly body: BodyToShow;
  readonly renderContent: RenderContent;
}) {
  const [parsed] = useState(() => parseMultipart(body.bytes, body.contentType));
  const number = (body.place ?? body.shared)?.part ?? null;
  return (
    <Parts body={body} parsed={parsed} prefix={number === null ? "" : `${number}.`} renderContent={renderContent} />
  );
}

interface PartsProps {
  readonly body: BodyToShow;
  readonly parsed: ParsedMultipart;
  /** The number of the part that these are in. */
  readonly prefix: string;
  readonly renderContent: RenderContent;
}

function Parts({ body, parsed, prefix, renderContent }: PartsProps) {
  const [isWhole, setIsWhole] = useState(false);
  const { parts, reason } = parsed;
  const shown: readonly MultipartPart[] = isWhole ? parts : parts.slice(0, FIRST);
  return (
    <div className="flex flex-col gap-3">
      {reason === null ? null : <Notice tone="warning">{reason}</Notice>}
      {shown.map((part, index) => {
        const number = `${prefix}${index + 1}`;
        return (
          <PartCard key={number} part={part} number={number} body={body} renderContent={renderContent}>
            {part.nested === null ? null : (
              <Parts body={body} parsed={part.nested} prefix={`${number}.`} renderContent={renderContent} />
            )}
          </PartCard>
        );
      })}
      {shown.length === parts.length ? null : (
        <div>
          <Button size="small" onPress={() => setIsWhole(true)}>
            Show all <Count value={parts.length} /> parts
          </Button>
        </div>
      )}
    </div>
  );
}
