import { CodeBlock } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import type { HitHandshake } from "@/lib/hits/hit-handshake-schema";

interface AnswerToGiveProps {
  readonly answer: NonNullable<HitHandshake["answer"]>;
  /** The bin has given it. */
  readonly isGiven: boolean;
}

/** The answer that a check of the endpoint waits for, down to its body. */
export function AnswerToGive({ answer: { status, headers, body }, isGiven }: AnswerToGiveProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <div className="flex min-h-6 items-center justify-between gap-2 text-sm">
        <p className="text-soft">
          {isGiven ? "Answered" : "The answer to give:"} <span className="data font-semibold text-ink">{status}</span>
          {body === "" ? ", without a body" : ""}
        </p>
        {body === "" ? null : <CopyButton size="tinyIcon" text={body} label="Copy the body of the answer" />}
      </div>
      {headers.length === 0 ? null : (
        <ul aria-label="Fields of the answer" className="data text-ink">
          {headers.map(([name, value], at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fields may be alike, and never move
            <li key={at} className="[overflow-wrap:anywhere]">
              {name}: {value}
            </li>
          ))}
        </ul>
      )}
      {body === "" ? null : <CodeBlock label="Body of the answer" text={body} />}
    </div>
  );
}
