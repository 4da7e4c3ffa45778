import { Skeleton } from "@/components/ui/skeleton";
import { Section } from "./section";
import type { SectionId } from "./section-list";

/** A section while its code, or what it shows, is on the way. */
export function SectionSkeleton({ id, title }: { readonly id: SectionId; readonly title: string }) {
  return (
    <Section id={id} title={title}>
      <div role="status" aria-label={`${title} is loading`} className="flex flex-col gap-2 py-1">
        <Skeleton className="h-4 w-40" />
        <Skeleton className="h-3 w-3/5" />
        <Skeleton className="h-3 w-2/5" />
      </div>
    </Section>
  );
}
