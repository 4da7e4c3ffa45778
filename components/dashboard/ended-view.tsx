import Link from "next/link";
import { buttonStyle } from "@/components/ui/button-style";

/** The bin is gone while it was open. */
export function EndedView({ reason }: { readonly reason: "deleted" | "noAccess" }) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-3 px-6 text-center">
      <h1 className="font-semibold text-ink text-xl">
        {reason === "deleted" ? "This bin was deleted" : "This bin is no longer open to you"}
      </h1>
      <p className="max-w-[46ch] text-sm text-soft">
        {reason === "deleted"
          ? "Its hits are gone and its URL answers 404. Senders that still use it need a new one."
          : "The key of this browser was revoked. Open the bin from a browser that still has access."}
      </p>
      <Link href="/" className={buttonStyle({ tone: "primary", size: "large" })}>
        To the start page
      </Link>
    </main>
  );
}
