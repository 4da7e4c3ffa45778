"use client";
import { Disclosure } from "@/components/hits/disclosure";
import type { SignatureReport as Report } from "@/lib/providers/signature-report";
import { DifferenceView } from "./difference-view";
import { SignatureFacts } from "./signature-facts";
import { SignatureVerdict } from "./signature-verdict";
import { SignedContent } from "./signed-content";

/** Whether a request is genuine, and if not, why: the verdict first, then what it stands on. */
export function SignatureReport({ report }: { readonly report: Report }) {
  const { difference, signedContentPreview, tried } = report;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <SignatureVerdict report={report} />
      <SignatureFacts report={report} />
      {difference === null ? null : <DifferenceView difference={difference} />}
      {signedContentPreview === null ? null : <SignedContent text={signedContentPreview} />}
      {tried.length === 0 ? null : <Tried tried={tried} />}
    </div>
  );
}

function Tried({ tried }: { readonly tried: readonly string[] }) {
  return (
    <Disclosure
      summary={`Tried, in order: ${tried.length.toLocaleString()} ${tried.length === 1 ? "change" : "changes"}`}
    >
      <ol className="list-decimal pl-6 text-soft text-xs">
        {tried.map((how, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: some may be alike, and they never move
          <li key={at} className="[overflow-wrap:anywhere]">
            if {how}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
