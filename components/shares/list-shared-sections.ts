import { listSections, type SectionEntry, type SectionId } from "@/components/hits/section-list";
import type { SharedHitDto } from "@/lib/shares/share-schema";

// These are about what else is in the bin.
const LEFT_OUT: readonly SectionId[] = ["delivery", "resends"];

/** The sections of a shared hit, in the order of the page. */
export function listSharedSections(hit: SharedHitDto): readonly SectionEntry[] {
  return listSections(hit).filter(({ id }) => !LEFT_OUT.includes(id));
}
