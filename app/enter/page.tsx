import type { Metadata } from "next";
import { EnterForm } from "@/components/gate/enter-form";
import { safeNext } from "@/components/gate/safe-next";
import { Logo } from "@/components/ui/logo";

interface EnterPageProps {
  readonly searchParams: Promise<{ readonly next?: string | readonly string[] }>;
}

export const metadata: Metadata = { title: "Password" };

/** The one page that answers before the password of the instance; it says nothing of what is behind it. */
export default async function EnterPage({ searchParams }: EnterPageProps) {
  const { next } = await searchParams;
  return (
    <main className="flex min-h-dvh flex-col items-center gap-6 px-4 pt-[16vh] pb-20">
      <Logo className="size-9" />
      <EnterForm next={safeNext(typeof next === "string" ? next : undefined)} />
    </main>
  );
}
