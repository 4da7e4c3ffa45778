import { CopyButton } from "@/components/ui/copy-button";
import { type Pair, PairTable } from "@/components/ui/pair-table";
import type { HitDto } from "@/lib/hits/hit-schema";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { readAsUtf8 } from "@/lib/http/read-as-utf8";
import { Section } from "./section";

export function HeadersSection({ hit }: { readonly hit: HitDto }) {
  const pairs = hit.headers.map(toPair);
  const all = pairs.map(formatField).join("\n");
  return (
    <Section
      id="headers"
      title="Headers"
      actions={
        pairs.length === 0 ? null : (
          <CopyButton size="small" text={all} label="Copy all headers">
            Copy all
          </CopyButton>
        )
      }
    >
      {pairs.length === 0 ? (
        <p className="text-faint text-sm">None were sent.</p>
      ) : (
        <PairTable label="Headers, in the order sent" pairs={pairs} formatPair={formatField} />
      )}
      {hit.trailers.length === 0 ? null : (
        <>
          <h4 className="mt-4 mb-1 font-semibold text-sm text-soft">Trailers</h4>
          <PairTable label="Trailers, in the order sent" pairs={hit.trailers.map(toPair)} formatPair={formatField} />
        </>
      )}
    </Section>
  );
}

function toPair([name, value]: RawHeaders[number]): Pair {
  const reading = readAsUtf8(value);
  return reading === null || reading === value
    ? { name, value }
    : { name, value, reading: { label: "as UTF-8", text: reading } };
}

function formatField({ name, value }: Pair): string {
  return `${name}: ${value}`;
}
