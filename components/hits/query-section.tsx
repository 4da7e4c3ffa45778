"use client";
import { useState } from "react";
import { FieldTable } from "@/components/bodies/field-table";
import { useOfferSearch } from "@/components/search/use-offer-search";
import { Button } from "@/components/ui/button";
import { CodeBlock } from "@/components/ui/code-block";
import { CopyButton } from "@/components/ui/copy-button";
import type { HitDto } from "@/lib/hits/hit-schema";
import { splitTarget } from "@/lib/http/split-target";
import { Section } from "./section";
import { useHeaderGuide } from "./use-header-guide";

export function QuerySection({ hit }: { readonly hit: HitDto }) {
  const [isRaw, setIsRaw] = useState(false);
  const offer = useOfferSearch();
  const explain = useHeaderGuide();
  const sent = splitTarget(hit.target).query ?? "";
  return (
    <Section
      id="query"
      title="Query"
      actions={
        sent === "" ? null : (
          <>
            <Button tone="quiet" size="small" aria-pressed={isRaw} onPress={() => setIsRaw(!isRaw)}>
              {isRaw ? "As a table" : "As sent"}
            </Button>
            <CopyButton size="small" text={sent} label="Copy as sent: the query">
              Copy as sent
            </CopyButton>
          </>
        )
      }
    >
      {sent === "" ? (
        <p className="text-faint text-sm">No query in the URL.</p>
      ) : isRaw ? (
        <CodeBlock label="Query as sent" text={sent} />
      ) : (
        <FieldTable
          label="Query parameters, decoded, in the order sent"
          sent={sent}
          isSecret={(name, value) => explain?.(name, value).isSecret ?? false}
          offerSearch={offer === null ? null : (name, value) => offer("query", [name], value)}
        />
      )}
    </Section>
  );
}
