import { CopyButton } from "@/components/ui/copy-button";
import { PairTable } from "@/components/ui/pair-table";
import type { HitDto } from "@/lib/hits/hit-schema";
import { splitTarget } from "@/lib/http/split-target";
import { Section } from "./section";

export function QuerySection({ hit }: { readonly hit: HitDto }) {
  const sent = splitTarget(hit.target).query ?? "";
  return (
    <Section
      id="query"
      title="Query"
      actions={
        sent === "" ? null : (
          <CopyButton size="small" text={sent} label="Copy as sent: the query">
            Copy as sent
          </CopyButton>
        )
      }
    >
      {hit.query.length === 0 ? (
        <p className="text-faint text-sm">No query in the URL.</p>
      ) : (
        <PairTable
          label="Query parameters, decoded, in the order sent"
          pairs={hit.query.map(([name, value]) => ({ name, value }))}
          formatPair={({ value }) => value}
        />
      )}
    </Section>
  );
}
