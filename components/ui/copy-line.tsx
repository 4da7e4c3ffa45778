import { CopyButton } from "./copy-button";

interface CopyLineProps {
  readonly text: string;
  readonly label: string;
  readonly size?: "medium" | "large";
}

/** A line to take elsewhere: an address or a command, with its copy button. */
export function CopyLine({ text, label, size = "medium" }: CopyLineProps) {
  const isLarge = size === "large";
  return (
    <div
      className={`flex min-w-0 items-center gap-2 rounded-md border border-line bg-app pl-3 ${isLarge ? "min-h-12 py-1.5 pr-1.5" : "min-h-9 py-0.5 pr-0.5"}`}
    >
      <code
        className={`min-w-0 flex-1 select-all text-ink [overflow-wrap:anywhere] ${isLarge ? "font-mono text-lg max-md:text-base" : "data"}`}
      >
        {text}
      </code>
      {isLarge ? (
        <CopyButton text={text} label={label} tone="primary" size="large">
          Copy
        </CopyButton>
      ) : (
        <CopyButton text={text} label={label} />
      )}
    </div>
  );
}
