"use client";
import { Check, FileDown } from "lucide-react";
import { saveFile } from "@/components/hits/save-file";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { useCopy } from "@/components/ui/use-copy";
import type { ResultRow } from "./result-rows";
import { writeResultsAsCsv, writeResultsAsNdjson } from "./write-results";

interface ExportMenuProps {
  /** The bulk resend's id, for the name of the file. */
  readonly id: string;
  /** Those that are shown. */
  readonly rows: readonly ResultRow[];
}

/** Saves the results that are shown as a file, or copies them. */
export function ExportMenu({ id, rows }: ExportMenuProps) {
  const { state, copy } = useCopy();
  const save = (text: string, type: string, ending: string) =>
    saveFile(new Blob([text], { type }), `bulk-resend-${id.slice(0, 8)}.${ending}`);
  return (
    <Menu
      label="Export the results"
      entries={[
        { id: "csv", label: "Save as CSV", onAction: () => save(writeResultsAsCsv(rows), "text/csv", "csv") },
        {
          id: "ndjson",
          label: "Save as NDJSON, one a line",
          onAction: () => save(writeResultsAsNdjson(rows), "application/x-ndjson", "ndjson"),
        },
        { id: "copy", label: "Copy as CSV", onAction: () => copy(writeResultsAsCsv(rows)) },
      ]}
      trigger={(props) => (
        <Button {...props} size="small" isDisabled={rows.length === 0}>
          {state === "copied" ? (
            <Check aria-hidden="true" className="size-3.5 text-good" strokeWidth={1.75} />
          ) : (
            <FileDown aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
          )}
          {state === "copied" ? "Copied" : state === "failed" ? "Refused" : "Export"}
        </Button>
      )}
    />
  );
}
