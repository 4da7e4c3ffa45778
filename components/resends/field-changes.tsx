"use client";
import { LongText } from "@/components/ui/long-text";
import { SecretText } from "@/components/ui/secret-text";
import { isSecretName } from "@/lib/http/fields/is-secret-name";
import type { AttemptDto } from "@/lib/resends/attempt-schema";

type FieldChange = AttemptDto["sent"]["changes"][number];

/** Every field that was not sent as it was captured: what it was, what it became, and why. */
export function FieldChanges({ changes }: { readonly changes: readonly FieldChange[] }) {
  return (
    <ul aria-label="Header fields that differ from the captured ones" className="flex flex-col">
      {changes.map((change, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a name may be listed twice, for two reasons
          key={index}
          className="grid grid-cols-[minmax(0,38%)_minmax(0,1fr)] gap-x-3 border-line/70 border-b py-1 last:border-b-0 lg:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <span className="data text-code-key [overflow-wrap:anywhere]">{change.name}</span>
          <span className="flex min-w-0 flex-col">
            {change.from === null ? null : <Value sign="−" word="captured" name={change.name} text={change.from} />}
            {change.to === null ? null : <Value sign="+" word="sent" name={change.name} text={change.to} />}
            <span className="text-faint text-xs">
              {change.to === null ? "left out: " : change.from === null ? "new: " : ""}
              {change.why}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ValueProps {
  readonly sign: "−" | "+";
  readonly word: string;
  readonly name: string;
  readonly text: string;
}

function Value({ sign, word, name, text }: ValueProps) {
  return (
    <span className={`data flex min-w-0 gap-1.5 rounded-sm px-1 text-ink ${sign === "+" ? "bg-added" : "bg-removed"}`}>
      <span aria-hidden="true" className="select-none text-soft">
        {sign}
      </span>
      <span className="sr-only">{word}:</span>
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {isSecretName(name) ? (
          <SecretText text={text} name={name} label={`the ${word} ${name}`} />
        ) : (
          <LongText text={text} />
        )}
      </span>
    </span>
  );
}
