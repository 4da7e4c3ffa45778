"use client";
import { Check, Download } from "lucide-react";
import { useState } from "react";
import type { ShareAccess } from "@/components/api/fetch-shared-hit";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { Menu } from "@/components/ui/menu";
import type { SharedSubjectDto } from "@/lib/shares/share-schema";
import { printShareAsMarkdown } from "./print-share-as-markdown";

interface KeepShareProps {
  readonly subject: SharedSubjectDto;
  readonly access: ShareAccess;
}

/** How a recipient takes along what they see: the link, the link for a ticket, or all of it as a file. */
export function KeepShare({ subject, access }: KeepShareProps) {
  const [state, setState] = useState<"idle" | "busy" | "done" | "failed">("idle");
  const run = (work: () => Promise<void>) => {
    setState("busy");
    work().then(
      () => setState("done"),
      () => setState("failed"),
    );
  };
  const url = () => window.location.origin + window.location.pathname;
  const printMarkdown = () => {
    const { share, hits } = subject;
    return printShareAsMarkdown({ ...share, seqs: hits.map(({ seq }) => seq), url: url(), hasPassword: false });
  };
  return (
    <span className="flex items-center gap-2">
      <Menu
        label="Take it along"
        entries={[
          { id: "link", label: "Copy the link", onAction: () => run(() => copyText(url())) },
          { id: "markdown", label: "Copy as Markdown: the link", onAction: () => run(() => copyText(printMarkdown())) },
          {
            id: "html",
            label: "Save as an HTML file",
            onAction: () => run(async () => (await import("./save-share-page")).saveOpenedShare(subject, access)),
          },
        ]}
        trigger={(props) => (
          <Button {...props} size="small" isPending={state === "busy"}>
            {state === "done" ? (
              <Check aria-hidden="true" className="size-4" strokeWidth={1.75} />
            ) : (
              <Download aria-hidden="true" className="size-4" strokeWidth={1.75} />
            )}
            Take it along
          </Button>
        )}
      />
      <span role="status" className="text-faint text-xs">
        {state === "done" ? "Done" : state === "failed" ? "That did not work. Try again." : ""}
      </span>
    </span>
  );
}
