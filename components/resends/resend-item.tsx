"use client";
import { ForEditors } from "@/components/role/for-editors";
import { TimeAgo } from "@/components/time/time-ago";
import { definePart } from "@/components/ui/define-part";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { AttemptItem } from "./attempt-item";
import { findPreviousAnswer } from "./find-previous-answer";
import { RetryNote } from "./retry-note";
import { SendAgain } from "./send-again";
import { SIGNING_WORDS } from "./signing-words";
import { UnderWay } from "./under-way";

const RepeatVerdict = definePart(() => import("./repeat-verdict").then((module) => module.RepeatVerdict));

interface ResendItemProps {
  readonly resend: ResendDto;
  /** Those of the same hit before it, the newest first. */
  readonly older: readonly ResendDto[];
  readonly isNewest: boolean;
}

/** One resend: where to, how it was signed, and its attempts, the newest on top. */
export function ResendItem({ resend, older, isNewest }: ResendItemProps) {
  const { attempts, planned, signing, signingNote, provider } = resend;
  const previous = findPreviousAnswer(resend, older);
  const newestFirst = attempts.toReversed();
  return (
    <li className="overflow-hidden rounded-md border border-line">
      <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-0.5 border-line border-b bg-app py-0.5 pr-1 pl-3 text-xs">
        <span className="data min-w-0 flex-1 basis-48 text-ink max-md:basis-full max-md:pt-1 [overflow-wrap:anywhere]">
          {resend.url}
        </span>
        {provider === null ? null : (
          <span className="text-soft" title={SIGNING_WORDS[signing].explanation}>
            {SIGNING_WORDS[signing].name.toLowerCase()}
          </span>
        )}
        {resend.origin === "auto" ? <span className="text-soft">forwarded</span> : null}
        {resend.bodyEdited ? <span className="text-soft">body edited</span> : null}
        {planned > 1 ? (
          <span className="text-soft tabular-nums">
            {resend.repeats === null
              ? `${attempts.length} of at most ${planned} attempts`
              : `sent ${attempts.length} of ${planned} times${resend.repeats === "at-once" ? ", at once" : ""}`}
          </span>
        ) : null}
        <span className="text-faint max-md:mr-auto">
          <TimeAgo time={resend.createdAt} suffix="ago" />
        </span>
        <ForEditors>
          <SendAgain resend={resend} />
        </ForEditors>
      </div>
      {signingNote === null ? null : (
        <p className="border-line border-b px-3 py-1.5 text-warning text-xs">{signingNote}</p>
      )}
      <RetryNote resend={resend} />
      {resend.repeats !== null && attempts.length > 1 ? <RepeatVerdict resend={resend} /> : null}
      {attempts.length === 0 ? (
        <UnderWay resend={resend} />
      ) : (
        <ol aria-label="Attempts, the newest on top" className="divide-y divide-line">
          {newestFirst.map((attempt, index) => (
            <AttemptItem
              key={attempt.n}
              resend={resend}
              attempt={attempt}
              previous={previous}
              isOpenAtFirst={isNewest && index === 0}
            />
          ))}
        </ol>
      )}
    </li>
  );
}
