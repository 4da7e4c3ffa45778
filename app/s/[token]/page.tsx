import type { Metadata } from "next";
import { cookies } from "next/headers";
import { SharedPage } from "@/components/shares/shared-page";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";

interface SharePageProps {
  readonly params: Promise<{ readonly token: string }>;
}

// The same for every link: previews of it in chats tell nothing.
export const metadata: Metadata = {
  title: { absolute: "Shared with Hookscope" },
  description: "Webhooks that somebody shared, read-only.",
  robots: { index: false, follow: false, nocache: true },
  referrer: "no-referrer",
};

/** Reads nothing of what is shared: who only looks at the link, like the bots of chats, opens nothing. */
export default async function SharePage({ params }: SharePageProps) {
  const [{ token }, store] = await Promise.all([params, cookies()]);
  return <SharedPage token={token} theme={parseTheme(store.get(THEME_COOKIE)?.value)} />;
}
