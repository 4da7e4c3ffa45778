"use client";
import { Download } from "lucide-react";
import { useState } from "react";
import { binPath } from "@/components/api/bin-path";
import { buttonStyle } from "@/components/ui/button-style";
import { CodeBlock } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import { formatBytes } from "@/components/ui/format-bytes";
import { Notice } from "@/components/ui/notice";
import { SegmentedControl } from "@/components/ui/segmented-control";
import type { HitDto } from "@/lib/hits/hit-schema";
import { type BodyView, chooseBodyViews } from "./choose-body-views";
import { FormBody } from "./form-body";
import { HexBody } from "./hex-body";
import { Section } from "./section";
import { storedSize } from "./stored-size";
import { useDecodedBody } from "./use-decoded-body";

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
  const copied = view === "pretty" ? pretty : text;
  return (
    <Section
      id="body"
      title="Body"
      actions={
        <>
          {form === null ? null : (
            <SegmentedControl
              label={`Content coding: ${hit.body.encoding}`}
              options={[
                { id: "decoded", label: `${hit.body.encoding} decoded` },
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
          <a
            href={binPath(hit.binId, `/hits/${hit.seq}/body`)}
            download
            aria-label="Download the body as sent"
            title="Download the body as sent"
            className={buttonStyle({ tone: "quiet", size: "tinyIcon" })}
          >
            <Download aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
          </a>
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
        <div>
          {view === "pretty" ? <CodeBlock label="Body, formatted" text={pretty} isJson /> : null}
          {view === "form" ? <FormBody base64={base64} /> : null}
          {view === "text" ? <CodeBlock label="Body as text" text={text ?? ""} /> : null}
          {view === "hex" ? <HexBody label="Body in hexadecimal" base64={base64} size={storedSize(base64)} /> : null}
        </div>
      </div>
    </Section>
  );
}
