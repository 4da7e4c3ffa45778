import { Shield, ShieldAlert, ShieldCheck } from "lucide-react";
import type { HitSummary } from "@/lib/hits/hit-schema";

const MARKS = {
  valid: { icon: ShieldCheck, label: "signature valid", tone: "text-good" },
  invalid: { icon: ShieldAlert, label: "signature invalid", tone: "text-bad" },
  unchecked: { icon: Shield, label: "signature not checked", tone: "text-grey-9" },
} as const;

/** Whether a known sender's hit is genuine, by shape first and colour second. */
export function SignatureMark({ signature }: { readonly signature: HitSummary["signature"] }) {
  const { icon: Icon, label, tone } = MARKS[signature];
  return (
    <span title={label} className="flex shrink-0">
      <Icon role="img" aria-label={label} className={`size-3.5 ${tone}`} />
    </span>
  );
}
