import type { ReactNode } from "react";
import { DayTime } from "@/components/time/day-time";
import type { SharedSubjectDto } from "@/lib/shares/share-schema";
import { describeSubject } from "./describe-subject";
import { findPointedValues } from "./find-pointed-values";
import { RedactionList } from "./redaction-list";

interface ShareAboutProps {
  readonly subject: SharedSubjectDto;
  readonly actions?: ReactNode;
}

/** What a share is, until when, what its sharer says of it, and what is not in it. */
export function ShareAbout({ subject, actions = null }: ShareAboutProps) {
  const { share, hits, list } = subject;
  const { comment, highlights, createdAt, expiresAt } = share;
  return (
    <section aria-label="About this share" className="flex flex-col gap-2 border-line border-b bg-app px-4 py-3">
      {comment === "" ? null : (
        <blockquote className="max-w-[80ch] whitespace-pre-wrap border-accent border-l-2 pl-3 text-base text-ink [overflow-wrap:anywhere]">
          {comment}
        </blockquote>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="text-sm text-soft">
          {describeSubject(subject)}, shared <DayTime time={createdAt} />. The link opens until{" "}
          <DayTime time={expiresAt} />.
        </p>
        {actions}
      </div>
      {highlights.length === 0 ? null : <Highlights paths={highlights} bodies={hits.map(({ body }) => body.text)} />}
      {list === null ? (
        <RedactionList hits={hits} />
      ) : (
        <p className="text-faint text-xs">
          Each hit lists the secrets that were replaced before it got here. Equal ones have the same token.
        </p>
      )}
    </section>
  );
}

interface HighlightsProps {
  readonly paths: readonly string[];
  readonly bodies: readonly (string | null)[];
}

function Highlights({ paths, bodies }: HighlightsProps) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
      <span className="text-soft">Look at</span>
      <ul aria-label="What to look at" className="contents">
        {paths.map((path) => (
          <li
            key={path}
            className="data max-w-full rounded-sm border border-info-line bg-info-soft px-1.5 text-info [overflow-wrap:anywhere]"
          >
            {path}
            <Values values={findPointedValues(bodies, path)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Values({ values }: { readonly values: readonly string[] }) {
  if (values.length === 0) return null;
  return <span className="text-ink"> = {values.join(", ")}</span>;
}
