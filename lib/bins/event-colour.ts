/** The colours that events are told apart by, each with a pair for light and dark. */
export const EVENT_COLOURS = [
  "blue",
  "amber",
  "violet",
  "teal",
  "red",
  "olive",
  "pink",
  "green",
  "brown",
  "grey",
] as const;
export type EventColour = (typeof EVENT_COLOURS)[number];
/** By event type, as far as somebody chose them. */
export type EventColours = Readonly<Record<string, EventColour>>;

// Grey stands for what is no event in particular: it is chosen by people only.
const AUTOMATIC = EVENT_COLOURS.filter((colour) => colour !== "grey");

/** The colour of an event: the chosen one, else one that follows from its name, the same everywhere and at all times. */
export function eventColour(eventType: string, chosen: EventColours): EventColour {
  const own = Object.hasOwn(chosen, eventType) ? chosen[eventType] : undefined;
  return own ?? automaticColour(eventType);
}

export function automaticColour(eventType: string): EventColour {
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (let at = 0; at < eventType.length; at += 1) {
    hash = Math.imul(hash ^ eventType.charCodeAt(at), 0x01000193);
  }
  return AUTOMATIC[(hash >>> 8) % AUTOMATIC.length] ?? "blue";
}
