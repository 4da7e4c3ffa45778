"use client";
import { Button as AriaButton } from "react-aria-components/Button";
import { LongText } from "./long-text";
import type { Pair } from "./pair";
import { Tooltip } from "./tooltip";

/** The name of a pair; one that can be explained is, when it is pointed at or focused. */
export function PairName({ pair: { name, explanation } }: { readonly pair: Pair }) {
  if (explanation === undefined) return <LongText text={name} />;
  return (
    <Tooltip text={explanation}>
      <AriaButton className="select-text rounded-sm text-left underline decoration-dotted decoration-grey-8 underline-offset-[3px] hover:decoration-solid">
        {name}
      </AriaButton>
    </Tooltip>
  );
}
