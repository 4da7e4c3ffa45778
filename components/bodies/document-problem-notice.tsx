import { Notice } from "@/components/ui/notice";
import type { DocumentProblem } from "./tree-document";

/** Where a document stops being what it says it is, with the place itself. */
export function DocumentProblemNotice({ problem }: { readonly problem: DocumentProblem }) {
  const { message, excerpt } = problem;
  return (
    <Notice tone="warning">
      {message}
      {excerpt === null || excerpt.before + excerpt.after === "" ? null : (
        <code className="data mt-1 block whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">
          {excerpt.before}
          <mark className="rounded-[2px] bg-bad-soft px-px text-bad outline outline-bad-line">
            {excerpt.after === "" ? "end" : excerpt.after.slice(0, 1)}
          </mark>
          {excerpt.after.slice(1)}
        </code>
      )}
    </Notice>
  );
}
