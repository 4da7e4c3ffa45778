"use client";
import { FileUp } from "lucide-react";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

interface ImportSourceFieldProps {
  /** Of the file that was chosen; null for none. */
  readonly fileName: string | null;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

/** A place to drop a file, a button to choose one, a field to paste into. */
export function ImportSourceField({ fileName, text, onText, onFile }: ImportSourceFieldProps) {
  return (
    <>
      <DropZone
        aria-label="Drop a file here"
        onDrop={({ items }) => {
          const item = items.find((candidate) => candidate.kind === "file");
          if (item?.kind === "file") void item.getFile().then(onFile, () => undefined);
        }}
        className="flex flex-wrap items-center gap-3 rounded-md border border-edge border-dashed px-4 py-3 data-drop-target:border-accent data-drop-target:bg-accent-soft"
      >
        <FileUp aria-hidden="true" className="size-5 text-faint" strokeWidth={1.5} />
        <p className="min-w-0 flex-1 basis-48 text-soft text-sm [overflow-wrap:anywhere]">
          {fileName ?? (
            <>
              A HAR, an NDJSON export or a request<span className="[@media(hover:none)]:hidden">: drop it here</span>
            </>
          )}
        </p>
        <FileTrigger
          onSelect={(files) => {
            const file = files?.item(0) ?? null;
            if (file !== null) onFile(file);
          }}
        >
          <Button>{fileName === null ? "Choose a file…" : "Another file…"}</Button>
        </FileTrigger>
      </DropZone>
      <TextField
        label="Or paste a cURL command, HAR or raw HTTP"
        value={text}
        onChange={onText}
        placeholder={"curl https://example.com/orders -d '{\"id\":1}'"}
        rows={5}
        isMono
        isAutoFocused
      />
    </>
  );
}
