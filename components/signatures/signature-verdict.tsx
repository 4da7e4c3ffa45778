import { ShieldAlert, ShieldCheck, ShieldQuestionMark } from "lucide-react";
import type { SignatureReport } from "@/lib/providers/signature-report";
import { describeVerdict } from "./describe-verdict";

const LOOKS = {
  valid: { icon: ShieldCheck, tone: "text-good" },
  invalid: { icon: ShieldAlert, tone: "text-bad" },
  unchecked: { icon: ShieldQuestionMark, tone: "text-soft" },
} as const;

/** Genuine or not, in one line, and in one sentence why and what to do. */
export function SignatureVerdict({ report }: { readonly report: SignatureReport }) {
  const { state, title } = describeVerdict(report);
  const { icon: Icon, tone } = LOOKS[state];
  return (
    <div className="flex gap-2.5">
      <Icon aria-hidden="true" className={`mt-px size-5 shrink-0 ${tone}`} strokeWidth={1.75} />
      <div className="min-w-0">
        <p className={`font-semibold text-base ${tone}`}>{title}</p>
        <p className="max-w-[76ch] text-ink text-sm [overflow-wrap:anywhere]">{report.explanation}</p>
      </div>
    </div>
  );
}
