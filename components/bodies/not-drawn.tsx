import { Notice } from "@/components/ui/notice";

/** Said where a drawing is asked for of what is no body of a hit of ours: what was sent or redacted elsewhere. */
export function NotDrawn() {
  return (
    <Notice tone="info">
      This is not drawn here: only bodies of hits in their bin are, or in an opened share. Text and Hex show all of it.
    </Notice>
  );
}
