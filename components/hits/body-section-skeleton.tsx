import { ReadingBody } from "@/components/bodies/reading-body";
import { Section } from "./section";

/** The body section while its code is on the way. */
export function BodySectionSkeleton() {
  return (
    <Section id="body" title="Body">
      <ReadingBody />
    </Section>
  );
}
