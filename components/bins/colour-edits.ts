import type { EventColour, EventColours } from "@/lib/bins/event-colour";

/** What was chosen by event type; null for the colour that it has by itself. */
export type ColourEdits = Readonly<Record<string, EventColour | null>>;
/** As a merge patch (RFC 7396). */
export type ColourPatch = Readonly<Record<string, EventColour | null>>;

/** The chosen colour of an event as the form stands; null: its own. */
export function editedColour(eventType: string, chosen: EventColours, edits: ColourEdits): EventColour | null {
  if (Object.hasOwn(edits, eventType)) return edits[eventType] ?? null;
  return Object.hasOwn(chosen, eventType) ? (chosen[eventType] ?? null) : null;
}

/** What is to be changed, so that what others choose stays; null when nothing is. */
export function toColourPatch(chosen: EventColours, edits: ColourEdits): ColourPatch | null {
  const changed = Object.entries(edits).filter(([eventType, colour]) => colour !== editedColour(eventType, chosen, {}));
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

/** The events to choose colours for: those seen, then those that have a chosen one. */
export function listColouredEvents(seen: readonly string[], chosen: EventColours): readonly string[] {
  return [...new Set([...seen, ...Object.keys(chosen)])];
}
