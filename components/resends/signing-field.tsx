"use client";
import type { Signing } from "@/lib/resends/resend-schema";
import { ChoiceList } from "./choice-list";
import type { SigningOutlook } from "./signing-outlook";
import { SIGNING_WORDS } from "./signing-words";

interface SigningFieldProps {
  readonly outlook: SigningOutlook;
  /** Null: as the server finds best. */
  readonly value: Signing | null;
  readonly onChange: (signing: Signing) => void;
}

/** How it is signed; where it cannot be signed anew, why. */
export function SigningField({ outlook: { possible, problem }, value, onChange }: SigningFieldProps) {
  if (problem !== null) {
    return (
      <div className="flex flex-col gap-1">
        <span className="font-medium text-sm text-soft">Signature</span>
        <p className="text-faint text-xs">{problem}</p>
      </div>
    );
  }
  return (
    <ChoiceList
      label="Signature"
      choices={possible.map((id) => ({ id, ...SIGNING_WORDS[id] }))}
      value={value ?? possible[0] ?? "exact"}
      onChange={onChange}
    />
  );
}
