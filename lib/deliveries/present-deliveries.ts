import { formatMicros } from "@/lib/http/format-micros";
import { findProvider } from "@/lib/providers/all-providers";
import type { Provider } from "@/lib/providers/provider";
import type { Delivery } from "./delivery-schema";
import type { AttemptRow, DeliveryName } from "./read-attempts";

/** The deliveries in the order of their names, each with its attempts; one whose hits are gone is left out. */
export function presentDeliveries(names: readonly DeliveryName[], rows: readonly AttemptRow[]): Delivery[] {
  return names.flatMap(({ key }) => {
    const attempts = rows.filter(({ deliveryKey }) => deliveryKey === key);
    const newest = attempts.at(-1);
    return newest === undefined ? [] : [presentDelivery(attempts, newest)];
  });
}

function presentDelivery(rows: readonly AttemptRow[], newest: AttemptRow): Delivery {
  const provider = findProvider(newest.provider);
  return {
    deliveryId: newest.deliveryId,
    deliveryKey: newest.deliveryKey,
    provider: newest.provider,
    eventType: newest.eventType,
    attemptCount: newest.total,
    attempts: rows.map((row) => presentAttempt(row, provider)),
    schedule: presentSchedule(provider),
  };
}

function presentAttempt(row: AttemptRow, provider: Provider | null): Delivery["attempts"][number] {
  // Of senders that do not count, what is stored may be too low (see createAttemptCounter), what is left too few.
  const counted = Math.max(row.number, row.attempt ?? 1);
  const attempt = provider?.attempt === undefined ? counted : (row.attempt ?? counted);
  const delay = provider?.retry?.delays?.[attempt - 2];
  return {
    seq: row.seq,
    attempt,
    receivedAt: formatMicros(row.receivedAt),
    gapMs: row.gapMicros === null ? null : Number(row.gapMicros) / 1000,
    documentedGapMs: row.gapMicros === null || delay === undefined ? null : delay * 1000,
    answerStatus: row.answerStatus,
    state: row.state,
    signature: row.signature,
  };
}

function presentSchedule(provider: Provider | null): Delivery["schedule"] {
  const retry = provider?.retry;
  if (retry === undefined) return null;
  return {
    policy: retry.policy ?? null,
    delaysSeconds: retry.delays ?? null,
    success: retry.success ?? null,
    timeoutSeconds: retry.timeoutSeconds ?? null,
    isDocumented: retry.evidence === "documented",
  };
}
