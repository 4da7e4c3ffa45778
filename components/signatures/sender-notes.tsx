import { ExternalLink } from "lucide-react";
import type { CatalogueEntry } from "@/lib/providers/catalogue";

interface SenderNotesProps {
  readonly facts: CatalogueEntry;
  /** Where the secret is found; false where that is said above. */
  readonly hasHint: boolean;
}

/** What is worth knowing of how a sender signs, and where it says so itself. */
export function SenderNotes({ facts, hasHint }: SenderNotesProps) {
  const { name, docs, secretHint, note } = facts;
  return (
    <div className="max-w-[76ch] text-soft text-sm">
      <p className="font-medium text-soft text-xs">About {name}</p>
      {secretHint === null || !hasHint ? null : (
        <p>The secret: {secretHint.charAt(0).toLowerCase() + secretHint.slice(1)}</p>
      )}
      {note === null ? null : <p>{note}</p>}
      <a
        href={docs}
        target="_blank"
        rel="noreferrer"
        className="inline-flex items-center gap-1 text-accent-ink hover:underline"
      >
        {name}’s documentation of webhooks
        <ExternalLink aria-hidden="true" className="size-3" strokeWidth={1.75} />
      </a>
    </div>
  );
}
