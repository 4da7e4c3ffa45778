"use client";
import { useState } from "react";
import { definePart } from "@/components/ui/define-part";
import type { SharedSubjectDto } from "@/lib/shares/share-schema";
import { KeepShare } from "./keep-share";
import { OpeningShare } from "./opening-share";
import { ShareAbout } from "./share-about";
import { ShareAccessContext } from "./share-access-context";
import { ShareSession } from "./share-session";
import { SharedHitView } from "./shared-hit-view";
import { useShareWatch } from "./use-share-watch";

const SharedDiff = definePart(() => import("./shared-diff").then((module) => module.SharedDiff));
const SharedBin = definePart(() => import("./shared-bin").then((module) => module.SharedBin));

interface SharedSubjectProps {
  readonly subject: SharedSubjectDto;
  readonly token: string;
  /** It ended while it was open. */
  readonly onEnded: (message: string) => void;
}

/** An opened share: what its sharer says of it, then the thing itself. */
export function SharedSubject({ token, subject, onEnded }: SharedSubjectProps) {
  const [session] = useState(() => new ShareSession(token, subject.ticket));
  const connection = useShareWatch(session, onEnded);
  const about = <ShareAbout subject={subject} actions={<KeepShare subject={subject} access={session} />} />;
  const [first, second] = subject.hits;
  if (subject.list !== null) {
    return (
      <ShareAccessContext value={session}>
        <SharedBin
          meanwhile={<OpeningShare />}
          about={about}
          subject={subject}
          session={session}
          connection={connection}
        />
      </ShareAccessContext>
    );
  }
  if (first === undefined) return about;
  if (second !== undefined) {
    return (
      <ShareAccessContext value={session}>
        <SharedDiff meanwhile={<OpeningShare />} about={about} left={first} right={second} />
      </ShareAccessContext>
    );
  }
  return (
    <ShareAccessContext value={session}>
      <SharedHitView hit={first} highlights={subject.share.highlights} intro={about} onBack={null} />
    </ShareAccessContext>
  );
}
