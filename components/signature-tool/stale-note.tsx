import { Notice } from "@/components/ui/notice";

/** Says that a result is of what stood in the form before. */
export function StaleNote() {
  return <Notice tone="info">You changed something since: this is about what was there before.</Notice>;
}
