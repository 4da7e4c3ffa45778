import { CodeBlock } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";

/** What the report holds of it. */
const MOST = 4096;

/** The exact text that the signature covers: what to sign in one's own code to get the same. */
export function SignedContent({ text }: { readonly text: string }) {
  return (
    <div className="flex flex-col gap-1">
      <div className="flex min-h-6 items-center justify-between gap-2">
        <p className="font-medium text-soft text-xs">What was signed</p>
        {text === "" ? null : <CopyButton size="tinyIcon" text={text} label="Copy what was signed" />}
      </div>
      {text === "" ? (
        <p className="text-faint text-sm">Nothing: the text is empty.</p>
      ) : (
        <div className="max-h-64 overflow-y-auto rounded-md">
          <CodeBlock label="What was signed" text={text} />
        </div>
      )}
      {text.length < MOST ? null : (
        <p className="text-faint text-xs">Shown: the first {MOST.toLocaleString()} characters.</p>
      )}
    </div>
  );
}
