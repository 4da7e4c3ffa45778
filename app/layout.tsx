import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { QueryProvider } from "@/components/api/query-provider";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { NowProvider } from "@/components/time/now-provider";
import { UndoProvider } from "@/components/ui/undo-provider";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Hookscope", template: "%s · Hookscope" },
  description: "See every webhook live, byte for byte.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfcfd" },
    { media: "(prefers-color-scheme: dark)", color: "#131519" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // A page made in advance would carry no nonce, and the content security policy would refuse its scripts.
  await connection();
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  const nonce = /'nonce-([^']+)'/.exec((await headers()).get("content-security-policy") ?? "")?.[1];
  return (
    <html lang="en" {...(theme === "system" ? {} : { "data-theme": theme })} suppressHydrationWarning>
      <head>{nonce === undefined ? null : <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />}</head>
      <body>
        <NowProvider now={Date.now()}>
          <QueryProvider>
            <UndoProvider>{children}</UndoProvider>
          </QueryProvider>
        </NowProvider>
      </body>
    </html>
  );
}
