import type { Metadata } from "next";
import { cookies } from "next/headers";
import { openBin } from "@/app/b/[binId]/open-bin";
import { binTitle } from "@/components/bins/bin-title";
import { ManyPage } from "@/components/diff-many/many-page";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";

interface ManyRouteProps {
  readonly params: Promise<{ readonly binId: string }>;
}

export async function generateMetadata({ params }: ManyRouteProps): Promise<Metadata> {
  const { bin } = await openBin((await params).binId);
  return { title: `${binTitle(bin)}: what varies` };
}

export default async function ManyRoute({ params }: ManyRouteProps) {
  const { bin } = await openBin((await params).binId);
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return <ManyPage bin={bin} theme={theme} />;
}
