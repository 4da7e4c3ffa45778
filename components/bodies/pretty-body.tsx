import { CodeBlock } from "@/components/ui/code-block";
import { formatBytes } from "@/components/ui/format-bytes";
import { Notice } from "@/components/ui/notice";
import { decodeText } from "@/lib/http/decode-text";
import { parseJson } from "@/lib/http/json/parse-json";
import { printJson } from "@/lib/http/json/print-json";
import type { BodyToShow } from "./body-to-show";

// Above this, formatting at once would be felt; the tree has no such limit.
const LONGEST = 500_000;
const LONGEST_PRINTED = 4_000_000;

/** JSON formatted, every number and string as it was written. */
export function PrettyBody({ body: { bytes, contentType } }: { readonly body: BodyToShow }) {
  if (bytes.length > LONGEST) {
    return (
      <Notice tone="info">JSON of more than {formatBytes(LONGEST)} is not formatted. The tree shows all of it.</Notice>
    );
  }
  const text = decodeText(bytes, contentType)?.text ?? null;
  if (text === null) return <Notice tone="warning">The bytes are no text, so they are no JSON. Hex shows them.</Notice>;
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
