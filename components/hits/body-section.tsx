"use client";
import { useState } from "react";
import { BodyContent } from "@/components/bodies/body-content";
import type { BodyReading } from "@/components/bodies/body-reading";
import type { BodyToShow } from "@/components/bodies/body-to-show";
import { listBodyViews } from "@/components/bodies/list-body-views";
import { ReadingBody } from "@/components/bodies/reading-body";
import { ReadingChoice } from "@/components/bodies/reading-choice";
import { sayNoBody } from "@/components/bodies/say-no-body";
import { sayUnveiled } from "@/components/bodies/say-unveiled";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { formatBytes } from "@/components/ui/format-bytes";
import { Notice } from "@/components/ui/notice";
import type { HitDto } from "@/lib/hits/hit-schema";
import { readText } from "@/lib/http/read-text";
import { BodyDownload } from "./body-download";
import { CodingChoice } from "./coding-choice";
import { Section } from "./section";
import { useBodyBytes } from "./use-body-bytes";
import { VeiledSecrets } from "./veiled-secrets";

/** The body in the reading that fits, or the one that was chosen for as long as the hit is open. */
export function BodySection({ hit }: { readonly hit: HitDto }) {
  const [chosen, setChosen] = useState<BodyReading | null>(null);
  const { bytes, isDecoded, form, setForm, problem, failure } = useBodyBytes(hit);
  const { storedSize } = hit.body;
  if (storedSize === 0) {
    return (
      <Section id="body" title="Body">
        <p className="text-faint text-sm">{sayNoBody(hit)}</p>
      </Section>
    );
  }
  if (bytes === null) {
    return (
      <Section id="body" title="Body" actions={<BodyDownload hit={hit} />}>
        {failure === null ? (
          <ReadingBody />
        ) : (
          <Notice
            tone="bad"
            action={
              <Button size="small" onPress={failure.retry}>
                Try again
              </Button>
            }
          >
            The body could not be fetched. {failure.message}
          </Notice>
        )}
      </Section>
    );
  }
  const place = { binId: hit.binId, seq: hit.seq, isDecoded, part: null };
  const body: BodyToShow = { bytes, contentType: hit.contentType, place };
  const { views, reason } = listBodyViews(body);
  const reading = chosen ?? { view: views[0] ?? "hex", charset: null };
  const isFound = views.includes(reading.view) && reading.charset === null;
  return (
    <Section
      id="body"
      title="Body"
      actions={
        <>
          <CodingChoice hit={hit} form={form} onChange={setForm} decodedSize={isDecoded ? bytes.length : null} />
          <ReadingChoice what="the body" label="Show the body as" views={views} reading={reading} onChoose={setChosen}>
            {views.includes("text") || reading.view === "text" ? (
              <CopyButton
                size="tinyIcon"
                text={() => readText(bytes, hit.contentType, reading.charset).text}
                label="Copy the body as text"
              />
            ) : null}
            <BodyDownload hit={hit} />
          </ReadingChoice>
        </>
      }
    >
      <div className="flex flex-col gap-2">
        {hit.bodyTruncated ? (
          <Notice tone="warning">
            Only the first {formatBytes(storedSize)} of {formatBytes(hit.bodySize)} are stored: the body was over this
            instance’s limit.
          </Notice>
        ) : null}
        {isFound && !reason.startsWith("content-type") && views.length > 1 ? (
          <p className="text-faint text-xs">Shown like this because {reason}.</p>
        ) : null}
        {problem === null ? null : <Notice tone="warning">{problem} Shown as sent.</Notice>}
        {/* Another form of the body, or another reading of it, is another document. */}
        <VeiledSecrets
          key={String(isDecoded)}
          hit={hit}
          bytes={bytes}
          unveiledAs={sayUnveiled(chosen, views[0] ?? "hex")}
        >
          <BodyContent key={`${reading.view} ${reading.charset}`} reading={reading} body={body} />
        </VeiledSecrets>
      </div>
    </Section>
  );
}
