import { Fragment } from "react";
import { type JsonToken, tokeniseJson } from "./tokenise-json";

const COLOURS: Record<JsonToken["kind"], string> = {
  key: "text-code-key",
  string: "text-code-string",
  number: "text-code-number",
  word: "text-code-word",
  plain: "text-soft",
};

// Colouring a minified megabyte on one line would make as many elements as it has tokens.
const LONGEST_COLOURED_LINE = 5000;

interface CodeLinesProps {
  readonly text: string;
  readonly isJson: boolean;
}

/** Some lines of code in colour, line ends included. */
export function CodeLines({ text, isJson }: CodeLinesProps) {
  if (!isJson) return text;
  return text.split("\n").map((line, index, lines) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line's place is its identity
    <Fragment key={index}>
      {line.length > LONGEST_COLOURED_LINE
        ? line
        : tokeniseJson(line).map((token, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a token's place is its identity
            <span key={place} className={COLOURS[token.kind]}>
              {token.text}
            </span>
          ))}
      {index === lines.length - 1 ? "" : "\n"}
    </Fragment>
  ));
}
