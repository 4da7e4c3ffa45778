import type { EventColour } from "@/lib/bins/event-colour";
import { eventColourVariable } from "./event-colour-variable";

/** A colour as a patch; its name stands beside. */
export function EventSwatch({ colour }: { readonly colour: EventColour }) {
  return (
    <span
      aria-hidden="true"
      className="size-3 shrink-0 rounded-sm"
      style={{ background: `var(${eventColourVariable(colour)})` }}
    />
  );
}
