import type { EventColour } from "@/lib/bins/event-colour";

/** The variable of the style sheet that holds a colour. */
export function eventColourVariable(colour: EventColour): string {
  return `--color-event-${colour}`;
}
