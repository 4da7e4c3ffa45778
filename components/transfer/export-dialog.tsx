"use client";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ApiError } from "@/components/api/api-error";
import { listFilters } from "@/components/search/list-filters";
import { useSearchText } from "@/components/search/use-search-text";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Switch } from "@/components/ui/switch";
import type { BinDto } from "@/lib/bins/bin-schema";
import { EXPORT_FORMATS, type ExportFileFormat, exportPath, exportSearch } from "./export-form";
import { ExportSizeLine } from "./export-size-line";
import { startDownload } from "./start-download";
import { useExportSize } from "./use-export-size";

interface ExportDialogProps {
  readonly bin: BinDto;
  readonly onClose: () => void;
}

/** Saves hits of the bin as a file: all of them, those searched for, those pinned. */
export function ExportDialog({ bin, onClose }: ExportDialogProps) {
  const { text } = useSearchText();
  // A text that is no search finds nothing to export.
  const isSearching = listFilters(text).length > 0;
  const [format, setFormat] = useState<ExportFileFormat>("har");
  const [which, setWhich] = useState<"all" | "found">(isSearching ? "found" : "all");
  const [isPinnedOnly, setIsPinnedOnly] = useState(false);
  const q = exportSearch(isSearching && which === "found" ? text : "", isPinnedOnly);
  const size = useExportSize(bin, q);
  const download = useMutation({ mutationFn: () => startDownload(exportPath(bin.id, format, q)) });
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    download.mutate();
  };
  const about = EXPORT_FORMATS.find(({ id }) => id === format)?.about;
  return (
    <Dialog title="Export hits" isOpen onClose={onClose}>
      <form onSubmit={handleSubmit} className="flex flex-col gap-4">
        <div className="flex flex-col items-start gap-1.5">
          <SegmentedControl label="Format" options={EXPORT_FORMATS} value={format} onChange={setFormat} />
          <p className="text-faint text-xs">{about}</p>
        </div>
        <div className="flex flex-col divide-y divide-line border-line border-y">
          {isSearching ? (
            <Switch
              label="Only what the search finds"
              description={text}
              isOn={which === "found"}
              onChange={(isOn) => setWhich(isOn ? "found" : "all")}
            />
          ) : null}
          <Switch
            label="Only pinned hits"
            description="Those that are kept"
            isOn={isPinnedOnly}
            onChange={setIsPinnedOnly}
          />
        </div>
        <ExportSizeLine format={format} size={size} />
        <div role="status" className="empty:hidden">
          {download.isError ? (
            <Notice tone="bad">
              {download.error instanceof ApiError ? download.error.explanation : download.error.message}
            </Notice>
          ) : null}
          {download.isSuccess ? (
            <Notice tone="info">The browser is saving the file. A transfer that breaks off is not whole.</Notice>
          ) : null}
        </div>
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{download.isSuccess ? "Close" : "Cancel"}</Button>
          <Button type="submit" tone="primary" isPending={download.isPending} isDisabled={size?.hits === 0}>
            Export
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
