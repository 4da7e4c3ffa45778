import { CodeBlock } from "@/components/ui/code-block";
import { formatBytes } from "@/components/ui/format-bytes";
import { Notice } from "@/components/ui/notice";
import { parseJson } from "@/lib/http/json/parse-json";
import { printJson } from "@/lib/http/json/print-json";

// Above this, formatting at once would be felt; the tree has no such limit.
const LONGEST = 2_000_000;
const LONGEST_PRINTED = 8_000_000;

/** JSON formatted, every number and string as it was written. */
export function PrettyBody({ text }: { readonly text: string }) {
  if (text.length > LONGEST) {
    return (
      <Notice tone="info">JSON of more than {formatBytes(LONGEST)} is not formatted. The tree shows all of it.</Notice>
    );
  }
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { line, column, expected } = parsed.error;
    return (
      <Notice tone="warning">
        At line {line}, column {column} it lacks {expected}. The text shows it as it was sent.
      </Notice>
    );
  }
  const printed = printJson(parsed.root, { indent: 2, maxLength: LONGEST_PRINTED });
  if (!printed.isWhole) return <Notice tone="info">Formatted it would be too long. The tree shows all of it.</Notice>;
  return <CodeBlock label="Body, formatted" text={printed.text} isJson />;
}
