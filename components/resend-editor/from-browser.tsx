"use client";
import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { ReadingBody } from "@/components/bodies/reading-body";
import type { BrowserPlan } from "@/components/browser-send/plan-browser-send";
import { Button } from "@/components/ui/button";
import { definePart } from "@/components/ui/define-part";

const BrowserSend = definePart(
  () => import("@/components/browser-send/browser-send").then((module) => module.BrowserSend),
  ReadingBody,
);

/** The way to send without the server, on demand. */
export function FromBrowser({ plan }: { readonly plan: BrowserPlan | null }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Button
        size="small"
        tone="quiet"
        className="-ml-2 self-start"
        aria-expanded={isOpen}
        onPress={() => setIsOpen(!isOpen)}
      >
        <ChevronRight aria-hidden="true" className={`size-3.5 ${isOpen ? "rotate-90" : ""}`} />
        From this browser instead
      </Button>
      {isOpen ? <BrowserSend plan={plan} /> : null}
    </div>
  );
}
