"use client";
import { methodColour } from "@/components/hits/method-colour";
import { Button } from "@/components/ui/button";
import { ByteSize } from "@/components/ui/byte-size";
import { CardFrame } from "./card-frame";
import type { Pasted } from "./pasted";

interface PastedCardProps {
  readonly side: "left" | "right";
  readonly pasted: Pasted | null;
  /** Takes something else; null while there is nothing. */
  readonly onAgain: (() => void) | null;
}

/** The side of what was pasted. */
export function PastedCard({ side, pasted, onAgain }: PastedCardProps) {
  return (
    <CardFrame
      side={side}
      label="pasted"
      heading={
        <>
          <span className="font-semibold text-ink text-sm">Pasted</span>
          <span className="ml-auto" />
          {onAgain === null ? null : (
            <Button size="small" tone="quiet" onPress={onAgain}>
              Paste another
            </Button>
          )}
        </>
      }
    >
      <div className="flex min-w-0 items-center gap-2 text-xs">
        <Facts pasted={pasted} />
      </div>
    </CardFrame>
  );
}

function Facts({ pasted }: { readonly pasted: Pasted | null }) {
  if (pasted === null) return <span className="text-faint">nothing yet</span>;
  if (pasted.is === "body") {
    return (
      <span className="text-soft">
        a body, <ByteSize bytes={pasted.body.length} />
      </span>
    );
  }
  const { method = "", target = "", body } = pasted.message;
  return (
    <>
      <span className={`data shrink-0 font-semibold ${methodColour(method)}`}>{method}</span>
      <span title={target} className="data min-w-0 flex-1 truncate text-ink">
        {target === "" ? <span className="font-sans text-faint">no path</span> : target}
      </span>
      <span className="shrink-0 text-faint">
        <ByteSize bytes={body.length} />
      </span>
    </>
  );
}
