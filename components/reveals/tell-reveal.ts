import { noteReveal } from "@/components/api/note-reveal";
import { createRevealTeller } from "./create-reveal-teller";

/** Tells the owners of the workspace, once a page, that a value was unveiled. Never rejects. */
export const tellReveal = createRevealTeller({
  send: noteReveal,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});
