"use client";
import { Section } from "@/components/hits/section";
import type { HitDto } from "@/lib/hits/hit-schema";
import { findCatalogueEntry } from "@/lib/providers/catalogue";
import { DeliveryView } from "./delivery-view";
import { SeenBefore } from "./seen-before";
import { SenderSchedule } from "./sender-schedule";

interface DeliverySectionProps {
  readonly hit: HitDto;
  readonly onGo: (seq: number) => void;
}

/** Which attempt of which delivery a hit is, when the others came, and how the sender goes on. */
export function DeliverySection({ hit, onGo }: DeliverySectionProps) {
  const { deliveryId, deliveryKey, provider } = hit;
  const facts = provider === null ? null : findCatalogueEntry(provider);
  return (
    <Section id="delivery" title="Delivery">
      <div className="flex min-w-0 flex-col gap-4">
        {deliveryId !== null && deliveryKey !== null ? (
          <DeliveryView binId={hit.binId} seq={hit.seq} deliveryId={deliveryId} deliveryKey={deliveryKey} onGo={onGo} />
        ) : (
          <div className="flex flex-col gap-1">
            <p className="max-w-[76ch] text-soft text-sm">
              {facts === null
                ? "The sender is not known, so nothing tells another attempt from a new event."
                : `${facts.name} sends no id here that is known to stay the same over attempts, so they cannot be told from new events.`}
            </p>
            <SeenBefore hit={hit} onGo={onGo} />
          </div>
        )}
        {facts === null ? null : <SenderSchedule facts={facts} />}
      </div>
    </Section>
  );
}
