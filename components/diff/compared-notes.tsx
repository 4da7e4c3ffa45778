import { Notice } from "@/components/ui/notice";
import type { BodyDiff } from "@/lib/diff/diff-schema";
import type { Side } from "./side";

interface ComparedNotesProps {
  readonly left: Side;
  readonly right: Side;
  readonly body: BodyDiff;
}

/** What must be known of how it was compared. */
export function ComparedNotes({ left, right, body: { notes, isCoarse, more } }: ComparedNotesProps) {
  return (
    <>
      <Problem side={left} />
      <Problem side={right} />
      {notes.map((note) => (
        <Notice key={note} tone={isCoarse ? "warning" : "info"} shape="band">
          {note}
        </Notice>
      ))}
      {more === 0 ? null : (
        <Notice tone="warning" shape="band">
          {more.toLocaleString()} more changes of the body are not listed.
        </Notice>
      )}
    </>
  );
}

function Problem({ side: { title, problem } }: { readonly side: Side }) {
  if (problem === null) return null;
  return (
    <Notice tone="warning" shape="band">
      {title}: {problem}
    </Notice>
  );
}
