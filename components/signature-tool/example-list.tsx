"use client";
import type { SignatureExample } from "./signature-examples";

interface ExampleListProps {
  readonly examples: readonly SignatureExample[];
  readonly onPick: (example: SignatureExample) => void;
}

/** Examples to begin with, each showing something else. */
export function ExampleList({ examples, onPick }: ExampleListProps) {
  return (
    <section aria-labelledby="examples-title" className="flex flex-col gap-2">
      <h2 id="examples-title" className="font-semibold text-ink text-sm">
        Load an example
      </h2>
      <ul className="overflow-hidden rounded-md border border-line">
        {examples.map((example) => (
          <li key={example.id} className="border-line border-b last:border-0">
            <button
              type="button"
              onClick={() => onPick(example)}
              className="flex w-full flex-wrap items-baseline gap-x-3 px-3 py-1.5 text-left -outline-offset-2 hover:bg-hover max-md:py-2.5"
            >
              <span className="w-48 shrink-0 font-medium text-ink text-sm">{example.title}</span>
              <span className="min-w-0 text-soft text-xs">{example.about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
