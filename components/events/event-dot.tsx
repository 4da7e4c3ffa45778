"use client";
import { use } from "react";
import { eventColour } from "@/lib/bins/event-colour";
import { eventColourVariable } from "./event-colour-variable";
import { EventColours } from "./event-colours";

/** The colour of an event, beside its name. */
export function EventDot({ eventType }: { readonly eventType: string }) {
  const colour = eventColour(eventType, use(EventColours));
  return (
    <span
      aria-hidden="true"
      className="size-1.5 shrink-0 rounded-full"
      style={{ background: `var(${eventColourVariable(colour)})` }}
    />
  );
}
