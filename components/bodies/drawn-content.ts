import type { BodyToShow } from "./body-to-show";
import type { FrameContent } from "./frame-content";
import { previewPath } from "./preview-path";

/** What a frame asks the server for to have a body drawn; null where the server does not have it. */
export function drawnContent(
  { place, shared }: Pick<BodyToShow, "place" | "shared">,
  as: "html" | "svg" | "image" | "pdf",
): FrameContent | null {
  if (place !== null) return { src: previewPath(place, as) };
  if (shared === undefined) return null;
  const { access, seq, part } = shared;
  return {
    action: `/s/${encodeURIComponent(access.token)}/preview/${seq}${as === "pdf" ? "/pdf" : ""}`,
    // The ticket is renewed while the page is open: the one that is good when it is asked.
    readFields: () => ({
      ticket: access.ticket,
      ...(as === "pdf" ? {} : { as }),
      ...(part === null ? {} : { part }),
    }),
  };
}
