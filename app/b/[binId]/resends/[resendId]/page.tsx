import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { openBin } from "@/app/b/[binId]/open-bin";
import { binTitle } from "@/components/bins/bin-title";
import { BulkPage } from "@/components/bulk/bulk-page";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { findOwnBulk } from "@/lib/resends/bulk/find-own-bulk";
import { presentBulk } from "@/lib/resends/bulk/present-bulk";
import { getRuntime } from "@/lib/runtime";

interface BulkRouteProps {
  readonly params: Promise<{ readonly binId: string; readonly resendId: string }>;
}

export async function generateMetadata({ params }: BulkRouteProps): Promise<Metadata> {
  const { bin } = await openBin((await params).binId);
  return { title: `${binTitle(bin)}: bulk resend` };
}

export default async function BulkRoute({ params }: BulkRouteProps) {
  const { binId, resendId } = await params;
  const { actor, bin } = await openBin(binId);
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  const { db } = getRuntime();
  const row = await findOwnBulk(db, actor, resendId);
  if (row === null || row.binId !== bin.id) notFound();
  return <BulkPage key={resendId} bin={bin} initial={await presentBulk(db, row)} theme={theme} />;
}
