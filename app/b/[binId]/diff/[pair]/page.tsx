import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { loadHit } from "@/app/b/[binId]/load-hit";
import { openBin } from "@/app/b/[binId]/open-bin";
import { binTitle } from "@/components/bins/bin-title";
import { ChoosePage } from "@/components/diff/choose-page";
import { DiffPage } from "@/components/diff/diff-page";
import {
  type AnyPair,
  diffPath,
  type HalfPair,
  isHalfPair,
  isWantedPair,
  parseDiffPair,
  type WantedPair,
} from "@/components/diff/diff-pair";
import { NoEarlier } from "@/components/diff/no-earlier";
import { PastedDiffPage } from "@/components/diff/pasted-diff-page";
import { parseTheme, THEME_COOKIE, type Theme } from "@/components/theme/theme";
import type { BinDto } from "@/lib/bins/bin-schema";
import { eventName } from "@/lib/diff/event-name";
import { isAppError } from "@/lib/errors";
import { findEarlierHit } from "@/lib/hits/find-earlier-hit";
import { getHit } from "@/lib/hits/get-hit";
import { getRuntime } from "@/lib/runtime";

interface PairPageProps {
  readonly params: Promise<{ readonly binId: string; readonly pair: string }>;
}

function readPair(text: string): AnyPair {
  const pair = parseDiffPair(text);
  if (pair === null) notFound();
  return pair;
}

export async function generateMetadata({ params }: PairPageProps): Promise<Metadata> {
  const { binId, pair } = await params;
  const { left, right } = readPair(pair);
  const { bin } = await openBin(binId);
  return { title: `${binTitle(bin)} #${left} and #${right} compared` };
}

export default async function PairPage({ params }: PairPageProps) {
  const { binId, pair: text } = await params;
  const pair = readPair(text);
  const { actor, bin } = await openBin(binId);
  const runtime = getRuntime();
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  if (isWantedPair(pair)) {
    const left = await findLeft(binId, pair);
    if (left !== null) redirect(diffPath(binId, { left, right: pair.right }));
    return <NoEarlier bin={bin} pair={pair} theme={theme} />;
  }
  const client = new QueryClient();
  const seqs = [...new Set([pair.left, pair.right].filter((side) => typeof side === "number"))];
  await Promise.all(seqs.map((seq) => loadHit(client, runtime, actor, bin.id, seq)));
  return (
    <HydrationBoundary state={dehydrate(client)}>
      {isHalfPair(pair) ? (
        <HalfPage bin={bin} pair={pair} theme={theme} />
      ) : (
        <DiffPage initialBin={bin} pair={pair} theme={theme} />
      )}
    </HydrationBoundary>
  );
}

function HalfPage(props: { readonly bin: BinDto; readonly pair: HalfPair; readonly theme: Theme }) {
  const { left, right } = props.pair;
  return left === "choose" || right === "choose" ? <ChoosePage {...props} /> : <PastedDiffPage {...props} />;
}

async function findLeft(binId: string, { left, right }: WantedPair): Promise<number | null> {
  const { actor, bin } = await openBin(binId);
  try {
    if (left !== "baseline") {
      const likeness = left === "previous" ? "any" : left;
      return await findEarlierHit(getRuntime(), actor, { binId, seq: right, likeness });
    }
    const hit = await getHit(getRuntime(), actor, { binId, seq: right, bodyLimit: 0 });
    return bin.settings.diff.baselines?.[eventName(hit)] ?? null;
  } catch (error) {
    if (isAppError(error) && error.code === "NOT_FOUND") return null;
    throw error;
  }
}
