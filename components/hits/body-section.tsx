"use client";
import { useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { formatBytes } from "@/components/ui/format-bytes";
import { Notice } from "@/components/ui/notice";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { HitDto } from "@/lib/hits/hit-schema";
import { BodyContent } from "./body-content";
import { BodyDownload } from "./body-download";
import { type BodyView, chooseBodyViews } from "./choose-body-views";
import { Section } from "./section";
import { storedSize } from "./stored-size";
import { useDecodedBody } from "./use-decoded-body";

const LONGEST_CODING = 24;

const NAMES: Record<BodyView, string> = { pretty: "Pretty", form: "Form", text: "Text", hex: "Hex" };

export function BodySection({ hit }: { readonly hit: HitDto }) {
  const [chosen, setChosen] = useState<BodyView | null>(null);
  const { body, form, setForm, problem } = useDecodedBody(hit);
  const { text, base64 } = body;
  const { views, pretty, remark } = chooseBodyViews({ ...hit, text });
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
  const copied = view === "pretty" ? pretty : text;
  return (
    <Section
      id="body"
      title="Body"
      actions={
        <>
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
              options={views.map((id) => ({ id, label: NAMES[id] }))}
              value={view}
              onChange={setChosen}
            />
          )}
          {copied === null ? null : <CopyButton size="tinyIcon" text={copied} label="Copy the body as shown" />}
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
        {problem === null ? null : <Notice tone="warning">{problem} Shown as sent.</Notice>}
        {remark === null ? null : <Notice tone="warning">{remark}</Notice>}
        <BodyContent view={view} pretty={pretty} text={text ?? ""} base64={base64} />
      </div>
    </Section>
  );
}
