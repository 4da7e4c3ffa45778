"use client";
import { useState } from "react";
import { AnswerGiven } from "@/components/hits/answer-given";
import { BodySectionSkeleton } from "@/components/hits/body-section-skeleton";
import { HeadersSection } from "@/components/hits/headers-section";
import { OverviewSection } from "@/components/hits/overview-section";
import { QuerySection } from "@/components/hits/query-section";
import type { SectionId } from "@/components/hits/section-list";
import { SectionSkeleton } from "@/components/hits/section-skeleton";
import { TreeMarksContext } from "@/components/tree/tree-marks";
import { definePart } from "@/components/ui/define-part";
import type { SharedHitDto } from "@/lib/shares/share-schema";
import { findPointedMark, listPointedHeaders } from "./find-pointed-mark";
import { toSharedPair } from "./to-shared-pair";

const SharedBodySection = definePart(() => import("./shared-body-section").then((module) => module.SharedBodySection));
const SharedSignatureSection = definePart(() =>
  import("./shared-signature-section").then((module) => module.SharedSignatureSection),
);

interface SharedSectionsProps {
  readonly hit: SharedHitDto;
  /** What the sharer points out. */
  readonly highlights: readonly string[];
  readonly onJump: (id: SectionId) => void;
}

const ALONE = { newer: null, older: null };

/** What a shared hit holds, one section after the other. Give it a key per hit. */
export function SharedSections({ hit, highlights, onJump }: SharedSectionsProps) {
  const [pointed] = useState(() => listPointedHeaders(highlights));
  const [findMark] = useState(() => findPointedMark(highlights));
  return (
    <>
      <OverviewSection hit={hit} neighbours={ALONE} onJump={onJump} onGo={() => undefined} />
      <HeadersSection hit={hit} readRedacted={(pair) => toSharedPair(pair, pointed)} />
      <QuerySection hit={hit} />
      <TreeMarksContext value={findMark}>
        <SharedBodySection meanwhile={<BodySectionSkeleton />} hit={hit} />
      </TreeMarksContext>
      <SharedSignatureSection meanwhile={<SectionSkeleton id="signature" title="Signature" />} hit={hit} />
      <AnswerGiven hit={hit} actions={null} />
    </>
  );
}
