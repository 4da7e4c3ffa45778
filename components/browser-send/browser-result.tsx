"use client";
import { Disclosure } from "@/components/hits/disclosure";
import { formatDuration } from "@/components/hits/format-duration";
import { formatField, toHeaderPair } from "@/components/hits/header-pair";
import { statusColour } from "@/components/hits/status-colour";
import { AnswerContent } from "@/components/resends/answer-content";
import { Notice } from "@/components/ui/notice";
import { PairTable } from "@/components/ui/pair-table";
import { findHeader } from "@/lib/http/raw-headers";
import type { FrameResult } from "./frame-result";
import type { BrowserPlan } from "./plan-browser-send";

interface BrowserResultProps {
  readonly plan: BrowserPlan;
  readonly result: FrameResult;
}

/** What came of it, or what may have kept the browser from saying so. */
export function BrowserResult({ plan, result }: BrowserResultProps) {
  if (result.kind === "tooLate") return <Notice tone="bad">No answer came within a minute.</Notice>;
  if (result.kind === "refused") {
    return (
      <Notice tone="bad">
        The browser gave no answer, and does not tell pages why. Either nothing answered at{" "}
        <span className="data">{new URL(plan.url).host}</span>, or{" "}
        {plan.preflight === null
          ? "it was sent and the answer does not allow this page to read it"
          : "the target did not allow what was asked first, so that nothing more was sent"}
        : its answers lack <span className="data">Access-Control-Allow-Origin: *</span>
        {plan.preflight === null ? "" : ", or do not list the method and the fields above"}. The browser’s console says
        which. Sent from the server, CORS does not matter.
      </Notice>
    );
  }
  const { status, headers, url, isRedirected, body, isTruncated, totalMs } = result;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p className="text-sm">
        Answered <span className={`data font-semibold ${statusColour(status)}`}>{status}</span>{" "}
        <span className="text-soft tabular-nums">in {formatDuration(totalMs)}</span>
        {isRedirected ? (
          <span className="text-soft">
            , redirected to <span className="data [overflow-wrap:anywhere]">{url}</span>
          </span>
        ) : null}
      </p>
      <AnswerContent
        bytes={new Uint8Array(body)}
        contentType={findHeader(headers, "content-type")}
        isTruncated={isTruncated}
        problem={null}
        place={null}
      />
      <Disclosure summary={`${headers.length} header fields that pages may read`}>
        <PairTable
          label="Header fields of the answer"
          pairs={headers.map((field) => toHeaderPair(field, null))}
          formatPair={formatField}
        />
      </Disclosure>
    </div>
  );
}
