import type { ReactNode } from "react";
import { SenderNotes } from "@/components/signatures/sender-notes";
import { findCatalogueEntry } from "@/lib/providers/catalogue";

interface ToolSplitProps {
  /** Whose scheme is used, as far as that is known. */
  readonly provider: string | null;
  readonly form: ReactNode;
  readonly result: ReactNode;
}

/** What is asked beside what is answered; on a narrow screen above it. */
export function ToolSplit({ provider, form, result }: ToolSplitProps) {
  const facts = provider === null ? null : findCatalogueEntry(provider);
  return (
    <div className="grid flex-1 grid-cols-2 max-lg:block">
      <div className="min-w-0 border-line border-r px-6 py-4 max-lg:border-r-0 max-md:px-4">{form}</div>
      <section
        aria-label="Result"
        className="flex min-w-0 flex-col gap-5 px-6 py-4 max-lg:border-line max-lg:border-t max-md:px-4"
      >
        {result}
        {facts === null ? null : (
          <div className="border-line border-t pt-3">
            <SenderNotes facts={facts} hasHint />
          </div>
        )}
      </section>
    </div>
  );
}
