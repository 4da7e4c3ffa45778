import { ShieldQuestionMark } from "lucide-react";
import { Section } from "@/components/hits/section";
import { readSignatureState } from "@/components/signatures/read-signature-state";
import { SignatureReport } from "@/components/signatures/signature-report";
import type { SharedHitDto } from "@/lib/shares/share-schema";

/** Whether the hit was genuine when it was whole: what is left of it here can no longer be checked. */
export function SharedSignatureSection({ hit }: { readonly hit: SharedHitDto }) {
  const report = hit.signatureReport;
  const isChecked = readSignatureState(hit) === "checked" && report !== null;
  return (
    <Section id="signature" title="Signature">
      {isChecked ? (
        <div className="flex min-w-0 flex-col gap-3">
          <SignatureReport report={report} />
          <p className="text-faint text-xs">
            As checked before redaction. With tokens in the place of secrets it cannot be checked again.
          </p>
        </div>
      ) : (
        <div className="flex gap-2.5">
          <ShieldQuestionMark aria-hidden="true" className="mt-px size-5 shrink-0 text-soft" strokeWidth={1.75} />
          <div className="min-w-0">
            <p className="font-semibold text-base text-ink">Not checked</p>
            <p className="max-w-[76ch] text-soft text-sm">
              The bin that it comes from did not judge its signature, and with tokens in the place of secrets nobody can
              from here.
            </p>
          </div>
        </div>
      )}
    </Section>
  );
}
