import type { BulkDto } from "@/lib/resends/bulk-schema";

interface BulkProgressProps {
  readonly bulk: Pick<BulkDto, "total" | "done" | "counts">;
  readonly size?: "thin" | "thick";
}

/** How much of it is sent, and how that went, as lengths; the words stand beside it. */
export function BulkProgress({ bulk: { total, done, counts }, size = "thick" }: BulkProgressProps) {
  const parts = [
    { name: "accepted", count: counts.accepted, look: "bg-good" },
    // Told apart by its stripes too.
    {
      name: "failing",
      count: counts.failing,
      look: "bg-bad bg-[repeating-linear-gradient(135deg,transparent_0_3px,var(--color-bad-soft)_3px_5px)]",
    },
    { name: "skipped", count: counts.skipped, look: "bg-grey-8" },
  ];
  return (
    <div
      role="progressbar"
      aria-label="Hits that are done with"
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={`${done} of ${total}`}
      className={`flex w-full gap-px overflow-hidden rounded-sm bg-grey-5 ${size === "thin" ? "h-1.5" : "h-2.5"}`}
    >
      {parts.map(({ name, count, look }) =>
        count === 0 ? null : (
          <span
            key={name}
            className={`min-w-[2px] transition-[width] duration-200 motion-reduce:transition-none ${look}`}
            style={{ width: `${(100 * count) / total}%` }}
          />
        ),
      )}
    </div>
  );
}
