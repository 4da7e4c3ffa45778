"use client";
import { SectionPrefix } from "@/components/hits/section-prefix";
import { SearchValueContext } from "@/components/search/search-value";
import { definePart } from "@/components/ui/define-part";
import type { SharedSubjectDto } from "@/lib/shares/share-schema";
import { PreviewedList } from "./previewed-list";
import { ShareAbout } from "./share-about";
import { SharedHitHeader } from "./shared-hit-header";
import { SharedSections } from "./shared-sections";

const SharedDiff = definePart(() => import("./shared-diff").then((module) => module.SharedDiff));

// The page behind has sections of the same names.
const PREFIX = "preview-";

/** An opened share as a part of another page. */
export function PreviewedSubject({ subject }: { readonly subject: SharedSubjectDto }) {
  const about = <ShareAbout subject={subject} />;
  const [first, second] = subject.hits;
  if (subject.list !== null) {
    return (
      <>
        {about}
        <PreviewedList list={subject.list} count={subject.count} />
      </>
    );
  }
  if (first === undefined) return about;
  if (second !== undefined) return <SharedDiff about={about} left={first} right={second} />;
  return (
    // Nothing here is searched for in the bin behind.
    <SearchValueContext value={null}>
      <SectionPrefix value={PREFIX}>
        {about}
        <SharedHitHeader hit={first} back={null} />
        <SharedSections
          hit={first}
          highlights={subject.share.highlights}
          onJump={(id) => document.getElementById(PREFIX + id)?.scrollIntoView({ block: "start" })}
        />
      </SectionPrefix>
    </SearchValueContext>
  );
}
