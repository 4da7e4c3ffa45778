"use client";
import type { ReactNode } from "react";
import { providerName } from "@/components/providers/provider-name";
import { useOfferSearch } from "@/components/search/use-offer-search";
import { definePart } from "@/components/ui/define-part";
import type { HitDto } from "@/lib/hits/hit-schema";
import { Fact } from "./fact";
import type { SectionId } from "./section-list";
import { SignatureMark } from "./signature-mark";

// Of repeated deliveries only.
const PreviousAttempt = definePart(() =>
  import("@/components/deliveries/previous-attempt").then((module) => module.PreviousAttempt),
);

interface SenderFactsProps {
  readonly hit: HitDto;
  readonly onJump: (id: SectionId) => void;
  readonly onGo: (seq: number) => void;
}

/** Who sent a hit, whether that is proved, and which attempt of what it is; the rest is in the sections behind. */
export function SenderFacts({ hit, onJump, onGo }: SenderFactsProps) {
  const offer = useOfferSearch();
  const { provider, eventType, attempt, deliveryId, deliveryKey, signature } = hit;
  return (
    <>
      {provider === null ? null : (
        <Fact name="Sender">
          {hit.providerConfidence === "weak" ? "looks like " : ""}
          {providerName(provider)}
          <span className="self-center">
            <SignatureMark signature={signature} />
          </span>
          <Jump onPress={() => onJump("signature")}>
            {signature === "unchecked" ? "not checked" : `signature ${signature}`}
          </Jump>
        </Fact>
      )}
      {eventType === null ? null : (
        <Fact name="Event">
          <span className="data">{eventType}</span>
          {offer === null ? null : <Jump onPress={offer("event", [], eventType)}>all of this event</Jump>}
        </Fact>
      )}
      {attempt === null || deliveryKey === null ? null : (
        <Fact name="Attempt">
          <span className="tabular-nums">{attempt}</span>
          {deliveryId === null ? null : <span className="data text-soft"> of delivery {deliveryId}</span>}
          <Jump onPress={() => onJump("delivery")}>all attempts</Jump>
        </Fact>
      )}
      {attempt === null || attempt < 2 || deliveryId === null || deliveryKey === null ? null : (
        <Fact name="Before it">
          <PreviousAttempt hit={hit} id={deliveryId} deliveryKey={deliveryKey} onGo={onGo} />
        </Fact>
      )}
    </>
  );
}

function Jump({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" onClick={onPress} className="rounded-sm text-accent-ink hover:underline">
      {children}
    </button>
  );
}
