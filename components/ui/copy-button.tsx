"use client";
import { Check, Copy, X } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { buttonStyle } from "./button-style";
import type { KeyId } from "./keys";
import { Tooltip } from "./tooltip";
import { type CopyState, useCopy } from "./use-copy";
import { useKeys } from "./use-keys";

interface CopyButtonProps {
  /** A function where making the text takes time: it is made when it is copied. */
  readonly text: string | (() => string);
  /** What is copied: "Copy the capture URL". */
  readonly label: string;
  /** Words on the button; without, it is an icon. */
  readonly children?: string;
  /** The key that copies from anywhere on the page. */
  readonly keyId?: KeyId;
  readonly tone?: "primary" | "plain" | "quiet";
  readonly size?: "small" | "medium" | "large" | "icon" | "tinyIcon";
}

const ICONS = { idle: Copy, copied: Check, failed: X } as const;
const WORDS: Record<CopyState, string> = { idle: "", copied: "Copied", failed: "Copying was refused: select and copy" };

/** Copies a text and answers in place. */
export function CopyButton({ text, label, children, keyId, tone = "quiet", size }: CopyButtonProps) {
  const { state, copy } = useCopy();
  const copyIt = () => copy(typeof text === "string" ? text : text());
  useKeys(keyId === undefined ? {} : { [keyId]: copyIt });
  const Icon = ICONS[state];
  const words = state === "idle" ? children : state === "copied" ? "Copied" : "Refused";
  const isIcon = children === undefined;
  return (
    <Tooltip text={state === "idle" ? label : WORDS[state]} keyId={state === "idle" ? keyId : undefined}>
      <AriaButton
        aria-label={state === "idle" ? label : WORDS[state]}
        onPress={copyIt}
        className={buttonStyle({ tone, size: size ?? (isIcon ? "icon" : "medium") })}
      >
        <Icon
          aria-hidden="true"
          className={`size-3.5 ${state === "copied" && tone !== "primary" ? "text-good" : ""}`}
          strokeWidth={1.75}
        />
        {isIcon ? null : (
          <span className="grid">
            {/* Both words lie in one cell, so that the button keeps its width. */}
            <span className="col-start-1 row-start-1">{words}</span>
            <span aria-hidden="true" className="invisible col-start-1 row-start-1">
              {children.length > 6 ? children : "Copied"}
            </span>
          </span>
        )}
        <span role="status" className="sr-only">
          {WORDS[state]}
        </span>
      </AriaButton>
    </Tooltip>
  );
}
