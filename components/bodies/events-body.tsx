"use client";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Count } from "@/components/ui/count";
import { LongText } from "@/components/ui/long-text";
import { Notice } from "@/components/ui/notice";
import { parseSse, type SseEvent } from "@/lib/http/body/parse-sse";
import type { BodyToShow } from "./body-to-show";
import { readTableText } from "./read-table-text";

const FIRST = 200;

/** Server-sent events one by one, as a browser would dispatch them. */
export function EventsBody({ body }: { readonly body: BodyToShow }) {
  const [isWhole, setIsWhole] = useState(false);
  const read = readTableText(body);
  const { events, reason } = parseSse(read.text ?? "");
  const shown = isWhole ? events : events.slice(0, FIRST);
  return (
    <div className="flex flex-col gap-2">
      {read.reason === null ? null : <Notice tone="info">{read.reason}</Notice>}
      {reason === null || (read.text !== null && read.reason !== null) ? null : (
        <Notice tone="warning">{reason}</Notice>
      )}
      <ol aria-label="Events, in the order sent" className="rounded-md border border-line bg-app">
        {shown.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an event's place is its identity
          <EventRow key={index} event={event} place={index + 1} />
        ))}
      </ol>
      {shown.length === events.length ? null : (
        <div>
          <Button size="small" onPress={() => setIsWhole(true)}>
            Show all <Count value={events.length} />
          </Button>
        </div>
      )}
    </div>
  );
}

function EventRow({ event, place }: { readonly event: SseEvent; readonly place: number }) {
  const { type, data, id, retry, comments, isDispatched } = event;
  return (
    <li className="lazy-block flex gap-3 border-line/70 border-b px-2 py-1.5 last:border-b-0">
      <span className="data w-8 shrink-0 text-right text-faint">{place}</span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 text-faint text-xs">
          <span className="data text-code-key">{type}</span>
          {id === null ? null : (
            <span>
              id <span className="data text-soft">{id}</span>
            </span>
          )}
          {retry === null ? null : <span>retry after {retry} ms</span>}
          {isDispatched ? null : <Badge tone="warning">not dispatched</Badge>}
        </p>
        {comments.map((comment, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a comment's place is its identity
          <p key={index} className="data text-faint [overflow-wrap:anywhere]">
            : {comment}
          </p>
        ))}
        <p className="data whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">
          <LongText text={data} />
        </p>
      </div>
    </li>
  );
}
