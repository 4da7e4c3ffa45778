"use client";
import { useEffect, useEffectEvent, useRef } from "react";
import { binTitle } from "@/components/bins/bin-title";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { useAlerts } from "./use-alerts";
import { useMissedHits } from "./use-missed-hits";
import { useTabBadge } from "./use-tab-badge";

// A burst is one alert.
const BURST_MS = 400;
const MOST_TARGET = 200;

interface AttentionParts {
  readonly bin: BinDto;
  /** The hit that the page is about; null for the newest, whichever it is. */
  readonly seq: number | null;
  readonly lastSeq: number;
  /** The newest hit where it is known. */
  readonly newest: HitSummary | null;
}

/** Says that hits came while nobody looked: in the tab's title and icon, and by what else this browser wants. */
export function useAttention({ bin, seq, lastSeq, newest }: AttentionParts): void {
  const missed = useMissedHits(lastSeq);
  const { alerts } = useAlerts();
  useTabBadge(missed, `${binTitle(bin)}${seq === null ? "" : ` #${seq}`} · Hookscope`);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const tell = useEffectEvent(() => {
    timer.current = undefined;
    // Somebody came back meanwhile, and sees them.
    if (missed === 0) return;
    if (alerts.sound) void import("./play-tone").then(({ playTone }) => playTone()).catch(() => undefined);
    if (!alerts.notify) return;
    const title = `${missed.toLocaleString()} new ${missed === 1 ? "hit" : "hits"} in ${binTitle(bin)}`;
    const body = newest === null ? "" : `${newest.method} ${newest.target.slice(0, MOST_TARGET) || "/"}`;
    void import("./show-notification")
      .then(({ showNotification }) => showNotification({ binId: bin.id, title, body }))
      .catch(() => undefined);
  });
  useEffect(() => {
    if (missed > 0) timer.current ??= setTimeout(tell, BURST_MS);
  }, [missed]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
}
