import type { Metadata } from "next";
import { cookies } from "next/headers";
import { openBin } from "@/app/b/[binId]/open-bin";
import { binTitle } from "@/components/bins/bin-title";
import { BulkListPage } from "@/components/bulk/bulk-list-page";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { listBulkResends } from "@/lib/resends/bulk/list-bulk-resends";
import { getRuntime } from "@/lib/runtime";

interface BulkListRouteProps {
  readonly params: Promise<{ readonly binId: string }>;
}

export async function generateMetadata({ params }: BulkListRouteProps): Promise<Metadata> {
  const { bin } = await openBin((await params).binId);
  return { title: `${binTitle(bin)}: bulk resends` };
}

export default async function BulkListRoute({ params }: BulkListRouteProps) {
  const { actor, bin } = await openBin((await params).binId);
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  const { bulks } = await listBulkResends(getRuntime(), actor, { binId: bin.id });
  return <BulkListPage key={bin.id} bin={bin} initial={bulks} theme={theme} />;
}
