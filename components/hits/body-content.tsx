import { CodeBlock } from "@/components/ui/code-block";
import type { BodyView } from "./choose-body-views";
import { FormBody } from "./form-body";
import { HexBody } from "./hex-body";
import { storedSize } from "./stored-size";

interface BodyContentProps {
  readonly view: BodyView;
  readonly pretty: string;
  readonly text: string;
  readonly base64: string;
}

/** A body in one of its readings. */
export function BodyContent({ view, pretty, text, base64 }: BodyContentProps) {
  switch (view) {
    case "pretty":
      return <CodeBlock label="Body, formatted" text={pretty} isJson />;
    case "form":
      return <FormBody base64={base64} />;
    case "text":
      return <CodeBlock label="Body as text" text={text} />;
    case "hex":
      return <HexBody label="Body in hexadecimal" base64={base64} size={storedSize(base64)} />;
  }
}
