"use client";
import { EventSwatch } from "@/components/events/event-swatch";
import { Disclosure } from "@/components/hits/disclosure";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { Skeleton } from "@/components/ui/skeleton";
import type { BinDto } from "@/lib/bins/bin-schema";
import { automaticColour, EVENT_COLOURS, type EventColour } from "@/lib/bins/event-colour";
import { listColouredEvents } from "./colour-edits";
import { useSeenEvents } from "./use-seen-events";
import type { useSettingsForm } from "./use-settings-form";

interface EventColoursFieldProps {
  readonly bin: BinDto;
  readonly settings: ReturnType<typeof useSettingsForm>;
}

/** Which colour an event has in the list and in the timeline. */
export function EventColoursField({ bin, settings }: EventColoursFieldProps) {
  const count = Object.keys(bin.settings.eventColours).length;
  return (
    <Disclosure
      summary={
        <span className="font-medium text-ink text-sm">
          {count === 0 ? "Colours of events" : `Colours of events: ${count.toLocaleString()} chosen`}
        </span>
      }
    >
      <EventList bin={bin} settings={settings} />
    </Disclosure>
  );
}

function EventList({ bin, settings }: EventColoursFieldProps) {
  const { data: seen, isError, refetch } = useSeenEvents(bin.id);
  const events = listColouredEvents(seen ?? [], bin.settings.eventColours);
  return (
    <>
      {seen === undefined && !isError ? (
        <div aria-busy="true" className="flex h-7 items-center">
          <Skeleton className="h-3 w-48" />
          <span className="sr-only">Looking for events</span>
        </div>
      ) : null}
      {isError ? (
        <p className="flex flex-wrap items-center gap-2 text-bad text-xs">
          Which events came could not be read.
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        </p>
      ) : null}
      {seen !== undefined && events.length === 0 ? (
        <p className="text-faint text-xs">No events yet. They have names when hits of a known sender come.</p>
      ) : null}
      <ul className="flex max-h-60 flex-col gap-1.5 overflow-y-auto empty:hidden">
        {events.map((eventType) => (
          <EventRow
            key={eventType}
            eventType={eventType}
            chosen={settings.colourOf(eventType)}
            onChange={(colour) => settings.changeColour(eventType, colour)}
          />
        ))}
      </ul>
    </>
  );
}

interface EventRowProps {
  readonly eventType: string;
  /** Null: its own. */
  readonly chosen: EventColour | null;
  readonly onChange: (colour: EventColour | null) => void;
}

const COLOURS = EVENT_COLOURS.map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) }));

function EventRow({ eventType, chosen, onChange }: EventRowProps) {
  const own = automaticColour(eventType);
  return (
    <li className="flex items-center gap-2">
      <EventSwatch colour={chosen ?? own} />
      <span className="data min-w-0 flex-1 truncate text-ink" title={eventType.slice(0, 500)}>
        {eventType}
      </span>
      <SelectField
        label={`Colour of ${eventType}`}
        isLabelHidden
        options={[{ id: "own", label: `Automatic: ${own}` }, ...COLOURS]}
        value={chosen ?? "own"}
        onChange={(id) => onChange(id === "own" ? null : id)}
        className="w-40 shrink-0"
      />
    </li>
  );
}
