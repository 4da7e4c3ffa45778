import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { openBin } from "@/app/b/[binId]/open-bin";
import { binTitle } from "@/components/bins/bin-title";
import { resendKeys } from "@/components/resends/resend-keys";
import { TargetsPage } from "@/components/targets/targets-page";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { listTargets } from "@/lib/resends/list-targets";
import { getRuntime } from "@/lib/runtime";

interface TargetsRouteProps {
  readonly params: Promise<{ readonly binId: string }>;
}

export async function generateMetadata({ params }: TargetsRouteProps): Promise<Metadata> {
  const { bin } = await openBin((await params).binId);
  return { title: `${binTitle(bin)}: targets` };
}

export default async function TargetsRoute({ params }: TargetsRouteProps) {
  const { actor, bin } = await openBin((await params).binId);
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  const client = new QueryClient();
  const { targets } = await listTargets(getRuntime(), actor, bin.id);
  client.setQueryData(resendKeys.forwarded(bin.id), targets);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <TargetsPage key={bin.id} bin={bin} theme={theme} />
    </HydrationBoundary>
  );
}
