"use client";
import { Download } from "lucide-react";
import { use, useState } from "react";
import { BodyContent } from "@/components/bodies/body-content";
import type { BodyReading } from "@/components/bodies/body-reading";
import type { BodyToShow } from "@/components/bodies/body-to-show";
import { listBodyViews } from "@/components/bodies/list-body-views";
import { ReadingChoice } from "@/components/bodies/reading-choice";
import { saveBytes } from "@/components/bodies/save-bytes";
import { sayNoBody } from "@/components/bodies/say-no-body";
import { BodySectionSkeleton } from "@/components/hits/body-section-skeleton";
import { Section } from "@/components/hits/section";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { ErrorState } from "@/components/ui/error-state";
import { formatBytes } from "@/components/ui/format-bytes";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { readText } from "@/lib/http/read-text";
import type { SharedHitDto } from "@/lib/shares/share-schema";
import { isLeftOut } from "./is-left-out";
import { ShareAccessContext } from "./share-access-context";
import { useSharedBytes } from "./use-shared-bytes";

/** The redacted body, in every state that it can be in. */
export function SharedBodySection({ hit }: { readonly hit: SharedHitDto }) {
  const isOpened = use(ShareAccessContext) !== null;
  const { bytes, failure } = useSharedBytes(hit);
  if (bytes !== null && bytes.length > 0) return <ShownBody hit={hit} bytes={bytes} />;
  if (bytes === null && isOpened && failure === null) return <BodySectionSkeleton />;
  return (
    <Section id="body" title="Body">
      {failure === null ? (
        <p className="text-faint text-sm">{sayWhyNone(hit)}</p>
      ) : (
        <ErrorState title="The body could not be read" actions={<Button onPress={failure.retry}>Try again</Button>}>
          {failure.message}
        </ErrorState>
      )}
    </Section>
  );
}

function sayWhyNone(hit: SharedHitDto): string {
  if (hit.bodySize === 0) return sayNoBody(hit);
  const size = formatBytes(hit.bodySize);
  if (isLeftOut(hit))
    return `The body, ${size}, is too long for this preview. It shows, redacted, once the link is made.`;
  return `The body, ${size}, is not in the share.`;
}

interface ShownBodyProps {
  readonly hit: SharedHitDto;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** To have it drawn as a page the server is asked again. */
function ShownBody({ hit, bytes }: ShownBodyProps) {
  const access = use(ShareAccessContext);
  const [chosen, setChosen] = useState<BodyReading | null>(null);
  const shared = access === null ? {} : { shared: { access, seq: hit.seq, part: null } };
  const body: BodyToShow = { bytes, contentType: hit.contentType, place: null, isDrawnHere: true, ...shared };
  const { views } = listBodyViews(body);
  const reading = chosen ?? { view: views[0] ?? "hex", charset: null };
  return (
    <Section
      id="body"
      title="Body"
      actions={
        <ReadingChoice what="the body" label="Show the body as" views={views} reading={reading} onChoose={setChosen}>
          {views.includes("text") || reading.view === "text" ? (
            <CopyButton
              size="tinyIcon"
              text={() => readText(bytes, hit.contentType, reading.charset).text}
              label="Copy the body as text"
            />
          ) : null}
          <IconButton
            icon={Download}
            size="tinyIcon"
            label="Download the body as shown here"
            onPress={() => saveBytes(bytes, `hit-${hit.seq}-redacted`)}
          />
        </ReadingChoice>
      }
    >
      <div className="flex flex-col gap-2">
        {hit.bodyTruncated ? (
          <Notice tone="warning">Only the first part of {formatBytes(hit.bodySize)} was stored.</Notice>
        ) : null}
        <BodyContent key={`${reading.view} ${reading.charset}`} reading={reading} body={body} />
      </div>
    </Section>
  );
}
