"use client";
import { type FormEvent, useState } from "react";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "@/components/ui/button";
import { formatBytes } from "@/components/ui/format-bytes";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import { type Pasted, type PastedKind, readPasted } from "./pasted";

interface PasteFormProps {
  readonly seq: number;
  /** The path of the bin's capture URL. */
  readonly ownPath: string;
  readonly onPasted: (pasted: Pasted) => void;
}

const KINDS = [
  { id: "auto", label: "Find out" },
  { id: "request", label: "Request" },
  { id: "body", label: "Body" },
] as const;
const MOST_BYTES = 32 * 1024 * 1024;
const encoder = new TextEncoder();

/** Takes something to compare a hit with. It stays in the page. */
export function PasteForm({ seq, ownPath, onPasted }: PasteFormProps) {
  const [text, setText] = useState("");
  const [kind, setKind] = useState<PastedKind>("auto");
  const [error, setError] = useState<string | null>(null);
  const take = (bytes: Uint8Array) => {
    const read = bytes.length > MOST_BYTES ? null : readPasted(bytes, kind, ownPath);
    setError(read === null ? `That is more than ${formatBytes(MOST_BYTES)}.` : read.ok ? null : read.reason);
    if (read?.ok) onPasted(read.pasted);
  };
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text !== "") take(encoder.encode(text));
  };
  return (
    <form onSubmit={handleSubmit} className="mx-auto flex w-full max-w-3xl flex-col gap-3 px-4 py-6">
      <h2 className="font-semibold text-ink text-lg">Compare hit {seq} with something pasted</h2>
      <TextField
        label="A body, a cURL command, raw HTTP or HAR"
        value={text}
        onChange={(next) => {
          setText(next);
          setError(null);
        }}
        error={error}
        description="It stays in this page: nothing is sent or stored."
        placeholder={"curl https://example.com/orders -d '{\"id\":1}'"}
        rows={14}
        isMono
        isAutoFocused
      />
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-faint text-xs">Read it as</span>
        <SegmentedControl label="Read it as" options={KINDS} value={kind} onChange={setKind} />
        <span className="ml-auto" />
        <FileTrigger
          onSelect={(files) => {
            const file = files?.item(0) ?? null;
            if (file !== null) void file.arrayBuffer().then((buffer) => take(new Uint8Array(buffer)));
          }}
        >
          <Button>Choose a file…</Button>
        </FileTrigger>
        <Button type="submit" tone="primary" isDisabled={text === ""}>
          Compare
        </Button>
      </div>
    </form>
  );
}
