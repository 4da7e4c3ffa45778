"use client";
import { FileText, X } from "lucide-react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "@/components/ui/button";
import { ByteSize } from "@/components/ui/byte-size";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/text-field";
import { NO_SOURCE, type RequestSource } from "./request-source";

interface RequestFieldProps {
  readonly source: RequestSource;
  readonly onChange: (source: RequestSource) => void;
}

const EXAMPLE = `POST /webhooks HTTP/1.1
Host: example.com
Content-Type: application/json
Stripe-Signature: t=…,v1=…

{"id":"evt_1"}`;

/** A place to paste a request into, or to open the file that it is in. */
export function RequestField({ source, onChange }: RequestFieldProps) {
  const open = async (file: File) =>
    onChange({ kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return (
    <div className="relative flex min-w-0 flex-col gap-1">
      <div className="absolute top-0 right-0 z-10">
        <FileTrigger
          onSelect={(files) => {
            const file = files?.item(0) ?? null;
            if (file !== null) void open(file).catch(() => undefined);
          }}
        >
          <Button size="small" tone="quiet">
            Open a file…
          </Button>
        </FileTrigger>
      </div>
      {source.kind === "file" ? (
        <>
          <p className="flex h-6 items-center font-medium text-sm text-soft max-md:h-8">Request</p>
          <div className="flex items-center gap-2.5 rounded-md border border-edge bg-pane py-1.5 pr-1.5 pl-3">
            <FileText aria-hidden="true" className="size-4 shrink-0 text-faint" strokeWidth={1.75} />
            <span className="min-w-0 flex-1 truncate text-ink text-sm">{source.name}</span>
            <span className="text-faint text-xs">
              <ByteSize bytes={source.bytes.length} />
            </span>
            <IconButton icon={X} label="Put the file away" onPress={() => onChange(NO_SOURCE)} />
          </div>
        </>
      ) : (
        <TextField
          label="Request"
          value={source.text}
          onChange={(text) => onChange({ kind: "text", text })}
          placeholder={EXAMPLE}
          rows={13}
          isMono
          className="[&>label]:flex [&>label]:h-6 [&>label]:items-center max-md:[&>label]:h-8"
        />
      )}
    </div>
  );
}
