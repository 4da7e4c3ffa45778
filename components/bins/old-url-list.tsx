"use client";
import { DayTime } from "@/components/time/day-time";
import { TimeAgo } from "@/components/time/time-ago";
import { Button } from "@/components/ui/button";
import type { SlugInfo } from "@/lib/bins/slug-list-schema";

interface OldUrlListProps {
  readonly slugs: readonly SlugInfo[];
  readonly onEnd: (slug: string) => void;
}

/** Old URLs that still capture, and the way to end one. */
export function OldUrlList({ slugs, onEnd }: OldUrlListProps) {
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-medium text-ink text-sm">Still capturing</h3>
      <ul aria-label="Old URLs" className="overflow-hidden rounded-md border border-line">
        {slugs.map(({ slug, retiresAt, createdAt }) => (
          <li key={slug} className="flex items-center gap-3 border-line border-b px-3 py-2 last:border-b-0">
            <div className="min-w-0 flex-1">
              <p className="data truncate text-ink">{slug}</p>
              <p className="text-faint text-xs">
                {retiresAt === null ? null : (
                  <>
                    until <DayTime time={retiresAt} /> ·{" "}
                  </>
                )}
                made <TimeAgo time={createdAt} suffix="ago" />
              </p>
            </div>
            <Button size="small" aria-label={`End now: ${slug}`} onPress={() => onEnd(slug)}>
              End now
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
