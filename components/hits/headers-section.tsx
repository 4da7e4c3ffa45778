"use client";
import { useState } from "react";
import { useOfferSearch } from "@/components/search/use-offer-search";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { Pair } from "@/components/ui/pair";
import { PairTable } from "@/components/ui/pair-table";
import type { HitDto } from "@/lib/hits/hit-schema";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { HeaderGroups } from "./header-groups";
import { formatField, toHeaderPair } from "./header-pair";
import { Section } from "./section";
import { useHeaderGuide } from "./use-header-guide";

interface HeadersSectionProps {
  readonly hit: HitDto;
  /** Given where secrets were replaced before it came: what is shown of a field. */
  readonly readRedacted?: (pair: Pair) => Pair;
}

export function HeadersSection({ hit, readRedacted }: HeadersSectionProps) {
  const explain = useHeaderGuide();
  const [isGrouped, setIsGrouped] = useState(false);
  const offer = useOfferSearch();
  const toPair = (field: RawHeaders[number]) => {
    const pair = toHeaderPair(field, explain);
    return readRedacted === undefined ? pair : readRedacted(pair);
  };
  const pairs = hit.headers.map((field) => {
    const pair = toPair(field);
    return offer === null ? pair : { ...pair, onSearch: offer("header", [pair.name], pair.value) };
  });
  return (
    <Section
      id="headers"
      title="Headers"
      actions={
        pairs.length === 0 ? null : (
          <>
            <Button
              tone="quiet"
              size="small"
              isDisabled={explain === null}
              aria-pressed={isGrouped}
              onPress={() => setIsGrouped(!isGrouped)}
            >
              {isGrouped ? "In the order sent" : "Group"}
            </Button>
            <CopyButton size="small" text={pairs.map(formatField).join("\n")} label="Copy all headers">
              Copy all
            </CopyButton>
          </>
        )
      }
    >
      {pairs.length === 0 ? (
        <p className="text-faint text-sm">None were sent.</p>
      ) : isGrouped && explain !== null ? (
        <HeaderGroups pairs={pairs} explain={explain} />
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
