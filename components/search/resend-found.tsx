"use client";
import { Send } from "lucide-react";
import { useState } from "react";
import { definePart } from "@/components/ui/define-part";
import { IconButton } from "@/components/ui/icon-button";

const BulkDialog = definePart(() => import("@/components/bulk/bulk-dialog").then((module) => module.BulkDialog));

interface ResendFoundProps {
  readonly binId: string;
  readonly q: string;
}

/** Sends all hits that a search finds to a target. */
export function ResendFound({ binId, q }: ResendFoundProps) {
  // What was searched for as the dialog opened.
  const [sent, setSent] = useState<string | null>(null);
  return (
    <>
      <IconButton
        icon={Send}
        size="tinyIcon"
        label="Resend all that match…"
        onHoverStart={BulkDialog.preload}
        onPress={() => setSent(q)}
      />
      {sent === null ? null : (
        <BulkDialog binId={binId} choice={{ kind: "search", q: sent }} onClose={() => setSent(null)} />
      )}
    </>
  );
}
