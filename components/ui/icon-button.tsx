"use client";
import type { LucideIcon } from "lucide-react";
import type { RefObject } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { buttonStyle } from "./button-style";
import type { KeyId } from "./keys";
import { Tooltip } from "./tooltip";

interface IconButtonProps extends Omit<AriaButtonProps, "className" | "children" | "aria-label"> {
  readonly ref?: RefObject<HTMLButtonElement | null>;
  readonly icon: LucideIcon;
  /** Its name, for the tooltip and for screen readers. */
  readonly label: string;
  /** The key that does the same. */
  readonly keyId?: KeyId;
  /** The same for a page with keys of its own: as printed on the keyboard. */
  readonly cap?: string;
  readonly tone?: "plain" | "quiet" | "danger";
  readonly size?: "icon" | "tinyIcon";
  /** Given for a toggle: whether it is on. */
  readonly isOn?: boolean;
}

export function IconButton(props: IconButtonProps) {
  const { icon: Icon, label, keyId, cap, tone = "quiet", size = "icon", isOn, ...rest } = props;
  const toggle = isOn === undefined ? {} : { "aria-pressed": isOn };
  return (
    <Tooltip text={label} keyId={keyId} cap={cap}>
      <AriaButton {...rest} {...toggle} aria-label={label} className={buttonStyle({ tone, size, isOn: isOn ?? false })}>
        <Icon aria-hidden="true" className="size-4" strokeWidth={1.75} />
      </AriaButton>
    </Tooltip>
  );
}
