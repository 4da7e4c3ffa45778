"use client";
import { type ReactNode, use, useState } from "react";
import { CardFrame } from "@/components/diff/card-frame";
import { DiffHeader } from "@/components/diff/diff-header";
import { HitFacts } from "@/components/diff/hit-facts";
import { MessagesDiff } from "@/components/diff/messages-diff";
import { ExactTime } from "@/components/time/exact-time";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { readableUrl } from "@/lib/redact/token/readable-tokens";
import type { SharedHitDto } from "@/lib/shares/share-schema";
import { AboutStrip } from "./about-strip";
import { isLeftOut } from "./is-left-out";
import { OpeningShare } from "./opening-share";
import { ShareAccessContext } from "./share-access-context";
import { toSharedSide } from "./to-shared-side";
import { useSharedBytes } from "./use-shared-bytes";

interface SharedDiffProps {
  readonly about: ReactNode;
  readonly left: SharedHitDto;
  readonly right: SharedHitDto;
}

// What the bin ignores says something of its other hits, so all that differs is shown.
const NO_SETTINGS = {};

/** Two shared hits compared, as they are after redaction: equal secrets have equal tokens, so they do not differ. */
export function SharedDiff({ about, left, right }: SharedDiffProps) {
  const [one, other] = [useSharedBytes(left), useSharedBytes(right)];
  const isLacking = [left, right].some(isLeftOut) && use(ShareAccessContext) === null;
  const failure = one.failure ?? other.failure;
  if (one.bytes !== null && other.bytes !== null) {
    const sides = { left: one.bytes, right: other.bytes };
    return <ComparedHits about={about} left={left} right={right} bodies={sides} />;
  }
  if (isLacking) {
    return (
      <>
        <AboutStrip>{about}</AboutStrip>
        <EmptyState title="Compared once the link is made">
          A body is too long to be compared in this preview.
        </EmptyState>
      </>
    );
  }
  if (failure === null) return <OpeningShare />;
  return (
    <>
      <AboutStrip>{about}</AboutStrip>
      <ErrorState title="A body could not be read" actions={<Button onPress={failure.retry}>Try again</Button>}>
        {failure.message}
      </ErrorState>
    </>
  );
}

interface ComparedHitsProps extends SharedDiffProps {
  readonly bodies: { readonly left: Uint8Array; readonly right: Uint8Array };
}

function ComparedHits({ about, left, right, bodies }: ComparedHitsProps) {
  const [isSwapped, setIsSwapped] = useState(false);
  const [sides] = useState(() => ({ left: toSharedSide(left, bodies.left), right: toSharedSide(right, bodies.right) }));
  const swap = () => setIsSwapped(!isSwapped);
  return (
    <>
      <AboutStrip>{about}</AboutStrip>
      <DiffHeader
        left={<SharedCard side="left" hit={isSwapped ? right : left} />}
        right={<SharedCard side="right" hit={isSwapped ? left : right} />}
        onSwap={swap}
      />
      <MessagesDiff
        // The other way round is another comparison.
        key={String(isSwapped)}
        settings={NO_SETTINGS}
        ignoring={null}
        veil={null}
        left={isSwapped ? sides.right : sides.left}
        right={isSwapped ? sides.left : sides.right}
        learned={null}
        onSwap={swap}
      />
    </>
  );
}

function SharedCard({ side, hit }: { readonly side: "left" | "right"; readonly hit: SharedHitDto }) {
  return (
    <CardFrame
      side={side}
      label={`hit ${hit.seq}`}
      heading={
        <>
          <span className="shrink-0 font-semibold text-ink text-sm tabular-nums">Hit {hit.seq}</span>
          <span className="min-w-0 truncate text-faint text-xs">
            <ExactTime time={hit.receivedAt} />
          </span>
        </>
      }
    >
      <HitFacts hit={{ ...hit, target: readableUrl(hit.target) }} />
    </CardFrame>
  );
}
