import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { openBin } from "@/app/b/[binId]/open-bin";
import { binTitle } from "@/components/bins/bin-title";
import { Dashboard } from "@/components/dashboard/dashboard";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { getRuntime } from "@/lib/runtime";
import { isLoopbackOnly } from "@/lib/settings";
import { loadFirstHits } from "./load-first-hits";

interface BinPageProps {
  readonly params: Promise<{ readonly binId: string; readonly hit?: readonly string[] }>;
}

function parseSeq(hit: readonly string[] | undefined): number | null {
  if (hit === undefined) return null;
  const [text = ""] = hit;
  if (hit.length !== 1 || !/^[1-9]\d{0,9}$/.test(text)) notFound();
  return Number(text);
}

export async function generateMetadata({ params }: BinPageProps): Promise<Metadata> {
  const { binId, hit } = await params;
  const { bin } = await openBin(binId);
  return { title: hit?.[0] === undefined ? binTitle(bin) : `${binTitle(bin)} #${hit[0]}` };
}

export default async function BinPage({ params }: BinPageProps) {
  const { binId, hit } = await params;
  const seq = parseSeq(hit);
  const { actor, bin } = await openBin(binId);
  const runtime = getRuntime();
  const [client, store] = await Promise.all([loadFirstHits(runtime, actor, bin, seq), cookies()]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Dashboard
        key={bin.id}
        initialBin={bin}
        initialSeq={seq}
        instance={{
          isLocal: isLoopbackOnly(runtime.settings),
          port: Number(new URL(runtime.publicUrl).port) || runtime.settings.PORT,
          keeps: {
            days: runtime.settings.RETENTION_DAYS,
            hits: runtime.settings.RETENTION_HITS,
            bytes: runtime.settings.RETENTION_BYTES,
          },
        }}
        theme={parseTheme(store.get(THEME_COOKIE)?.value)}
      />
    </HydrationBoundary>
  );
}
