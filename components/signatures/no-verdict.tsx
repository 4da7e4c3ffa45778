"use client";
import { ShieldQuestionMark } from "lucide-react";
import { useMayEdit } from "@/components/role/role-context";
import type { SignatureReport } from "@/lib/providers/signature-report";
import type { SignatureState } from "./read-signature-state";
import { NO_REPORT, UNSET_TO_VIEWERS, UNSIGNED_CHECK, WORDS } from "./signature-words";

interface NoVerdictProps {
  readonly state: Exclude<SignatureState, "checked">;
  readonly report: SignatureReport | null;
}

/** That a hit was not judged, why, and what can be done. */
export function NoVerdict({ state, report }: NoVerdictProps) {
  const { title, next } = WORDS[state];
  const advice = useMayEdit() || state !== "unset" ? next : UNSET_TO_VIEWERS;
  const said = report?.explanation ?? NO_REPORT[state === "partial" ? "partial" : "unknown"];
  const why = state === "unsignedCheck" ? UNSIGNED_CHECK : said;
  return (
    <div className="flex gap-2.5">
      <ShieldQuestionMark aria-hidden="true" className="mt-px size-5 shrink-0 text-soft" strokeWidth={1.75} />
      <div className="min-w-0">
        <p className="font-semibold text-base text-ink">{title}</p>
        <p className="max-w-[76ch] text-soft text-sm [overflow-wrap:anywhere]">
          {why} {advice}
        </p>
      </div>
    </div>
  );
}
