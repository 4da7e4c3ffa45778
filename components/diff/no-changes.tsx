import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatBytes } from "@/components/ui/format-bytes";
import { parseForm } from "@/lib/http/body/parse-form";
import { splitTarget } from "@/lib/http/split-target";
import type { Side } from "./side";

interface NoChangesProps {
  readonly left: Side;
  readonly right: Side;
  /** Changes that are noise. */
  readonly noise: number;
  readonly onShowNoise: () => void;
}

/** Nothing to read: what was compared, so that it is known for what. */
export function NoChanges({ left, right, noise, onShowNoise }: NoChangesProps) {
  if (noise > 0) {
    return (
      <EmptyState title="Nothing but noise">
        {noise === 1 ? "One difference is" : `All ${noise.toLocaleString()} differences are`} of the kind that says
        nothing: times, signatures, ids of requests.
        <span className="mt-3 block">
          <Button onPress={onShowNoise}>Show {noise === 1 ? "it" : "them"}</Button>
        </span>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No differences">
      Compared were the request line, {describeCount(countParameters(left), "parameter")},{" "}
      {describeCount(left.message.headers.length, "header field")} and{" "}
      {left.message.body.length === 0 && right.message.body.length === 0
        ? "no body"
        : `${formatBytes(left.message.body.length)} of body`}
      .
    </EmptyState>
  );
}

function describeCount(count: number, what: string): string {
  return count === 0 ? `no ${what}s` : `${count.toLocaleString()} ${what}${count === 1 ? "" : "s"}`;
}

function countParameters({ message }: Side): number {
  return parseForm(splitTarget(message.target ?? "").query ?? "").fields.length;
}
