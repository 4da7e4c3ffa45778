"use client";
import { Disclosure } from "@/components/hits/disclosure";
import { formatField, toHeaderPair } from "@/components/hits/header-pair";
import { ByteSize } from "@/components/ui/byte-size";
import { PairTable } from "@/components/ui/pair-table";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import { FieldChanges } from "./field-changes";

/** What went out: the line, every field that differs from the captured one, and all of them on demand. */
export function SentView({ sent }: { readonly sent: AttemptDto["sent"] }) {
  const { method, url, headers, bodySize, changes } = sent;
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <p className="data text-ink [overflow-wrap:anywhere]">
        <span className="font-semibold">{method}</span> {url}{" "}
        <span className="font-sans text-faint text-xs">
          {bodySize === 0 ? "no body" : <ByteSize bytes={bodySize} />}
        </span>
      </p>
      {changes.length === 0 ? (
        <p className="text-soft text-xs">Every header field was sent as it was captured.</p>
      ) : (
        <FieldChanges changes={changes} />
      )}
      <Disclosure summary={`All ${headers.length} header fields, as sent`}>
        <PairTable
          label="Header fields, as sent"
          pairs={headers.map((field) => toHeaderPair(field, null))}
          formatPair={formatField}
        />
      </Disclosure>
    </div>
  );
}
