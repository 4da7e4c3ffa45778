"use client";
import { useState } from "react";
import { BodyContent } from "@/components/bodies/body-content";
import { type BodyView, VIEW_NAMES } from "@/components/bodies/body-view";
import { listBodyViews } from "@/components/bodies/list-body-views";
import { CopyButton } from "@/components/ui/copy-button";
import { decodeBase64 } from "@/components/ui/decode-base64";
import { formatBytes } from "@/components/ui/format-bytes";
import { Notice } from "@/components/ui/notice";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { HitDto } from "@/lib/hits/hit-schema";
import { BodyDownload } from "./body-download";
import { Section } from "./section";
import { storedSize } from "./stored-size";
import { useDecodedBody } from "./use-decoded-body";

const LONGEST_CODING = 24;

export function BodySection({ hit }: { readonly hit: HitDto }) {
  const [chosen, setChosen] = useState<BodyView | null>(null);
  const { body, form, setForm, problem } = useDecodedBody(hit);
  const shown = {
    readBytes: (limit?: number) => decodeBase64(body.base64, limit),
    size: storedSize(body.base64),
    text: body.text,
    contentType: hit.contentType,
  };
  const { views, reason } = listBodyViews(shown);
  const view = chosen !== null && views.includes(chosen) ? chosen : (views[0] ?? "hex");
  const stored = storedSize(hit.body.base64);
  if (hit.bodySize === 0 && stored === 0) {
    return (
      <Section id="body" title="Body">
        <p className="text-faint text-sm">No body was sent.</p>
      </Section>
    );
  }
  // The sender’s words: as long as they please.
  const coding = (hit.body.encoding ?? "").slice(0, LONGEST_CODING);
  const decodedSize = form === "decoded" && body !== hit.body ? storedSize(body.base64) : null;
  return (
    <Section
      id="body"
      title="Body"
      actions={
        <>
          {decodedSize === null ? null : (
            <span className="text-faint text-xs tabular-nums" title={`${stored} bytes sent, ${decodedSize} decoded`}>
              {formatBytes(stored)} → {formatBytes(decodedSize)}
            </span>
          )}
          {form === null ? null : (
            <SegmentedControl
              label={`Content coding: ${coding}`}
              options={[
                { id: "decoded", label: `${coding} decoded` },
                { id: "sent", label: "As sent" },
              ]}
              value={form}
              onChange={setForm}
            />
          )}
          {views.length === 1 ? null : (
            <SegmentedControl
              label="Show the body as"
              options={views.map((id) => ({ id, label: VIEW_NAMES[id] }))}
              value={view}
              onChange={setChosen}
            />
          )}
          {body.text === null ? null : <CopyButton size="tinyIcon" text={body.text} label="Copy the body as text" />}
          <BodyDownload hit={hit} />
        </>
      }
    >
      <div className="flex flex-col gap-2">
        {hit.bodyTruncated ? (
          <Notice tone="warning">
            Only the first {formatBytes(stored)} of {formatBytes(hit.bodySize)} are stored: the body was over this
            instance’s limit.
          </Notice>
        ) : null}
        {reason.startsWith("content-type") || views.length < 2 ? null : (
          <p className="text-faint text-xs">Shown like this because {reason}.</p>
        )}
        {problem === null ? null : <Notice tone="warning">{problem} Shown as sent.</Notice>}
        {/* Another form of the body is another document. */}
        <BodyContent key={`${view} ${decodedSize ?? "sent"}`} view={view} body={shown} />
      </div>
    </Section>
  );
}
