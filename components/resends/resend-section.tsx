"use client";
import { Section } from "@/components/hits/section";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { HitDto } from "@/lib/hits/hit-schema";
import { ResendItem } from "./resend-item";
import { useResends } from "./use-resends";

/** Where a hit was sent again, and what came of it, in every state that reading it can be in. */
export function ResendSection({ hit }: { readonly hit: HitDto }) {
  const { data, error, refetch } = useResends(hit.binId, hit.seq);
  return (
    <Section id="resends" title="Resends">
      {data === undefined && error === null ? (
        <div role="status" aria-label="The resends are loading" className="flex flex-col gap-3 py-1">
          <Skeleton className="h-4 w-3/5" />
          <Skeleton className="h-4 w-2/5" />
        </div>
      ) : null}
      {error === null ? null : (
        <Notice
          tone="bad"
          action={
            <Button size="small" onPress={() => void refetch()}>
              Try again
            </Button>
          }
        >
          The resends could not be read. {error.message}
        </Notice>
      )}
      {data?.length === 0 ? (
        <p className="max-w-[76ch] text-soft text-sm">
          Not sent again yet. Resend sends these bytes to a server of yours, signed for it where the secret is stored,
          and says whether the answer is another than the last time.
        </p>
      ) : null}
      {data === undefined || data.length === 0 ? null : (
        <ol aria-label="Resends, the newest on top" className="flex flex-col gap-3">
          {data.map((resend, index) => (
            <ResendItem key={resend.id} resend={resend} older={data.slice(index + 1)} isNewest={index === 0} />
          ))}
        </ol>
      )}
    </Section>
  );
}
