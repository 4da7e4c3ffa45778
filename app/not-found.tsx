import { buttonStyle } from "@/components/ui/button-style";

export default function NotFoundPage() {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-3 px-6 text-center">
      <h1 className="font-semibold text-ink text-xl">Nothing here</h1>
      <p className="max-w-[46ch] text-sm text-soft">
        This address leads nowhere, or to a bin that this browser has no key for. Bins open only in the browser that
        made them, until they are shared.
      </p>
      {/* A plain link: with next/link, every page would carry it a second time for this one. */}
      <a href="/" className={buttonStyle({ tone: "primary", size: "large" })}>
        To your bins
      </a>
    </main>
  );
}
