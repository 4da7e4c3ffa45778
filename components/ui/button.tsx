"use client";
import type { ReactNode, RefObject } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { buttonStyle } from "./button-style";
import { Spinner } from "./spinner";

interface ButtonProps extends Omit<AriaButtonProps, "className" | "children"> {
  readonly ref?: RefObject<HTMLButtonElement | null>;
  readonly children: ReactNode;
  readonly tone?: "primary" | "plain" | "quiet" | "danger";
  readonly size?: "small" | "medium" | "large";
  readonly className?: string;
}

/** A button with words. While pending it keeps its width and cannot be pressed again. */
export function Button({ children, tone = "plain", size = "medium", className = "", ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonStyle({ tone, size, className })}>
      {({ isPending }) => (
        <>
          {isPending ? <Spinner label="Working" /> : null}
          {children}
        </>
      )}
    </AriaButton>
  );
}
