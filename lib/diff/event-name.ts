/** Characters. */
export const MAX_EVENT_NAME = 300;

export interface EventFacts {
  readonly provider: string | null;
  readonly eventType: string | null;
  readonly method: string;
  /** The target without its query. */
  readonly path: string;
}

/**
 * The name of what a hit is one of: `stripe invoice.paid`, of a known sender without an event type `stripe`, and for unknown
 * senders `POST /orders`. Hits of one name are of the same event, here and in SQL (`lib/hits/find-of-event.ts`): they are
 * expected to look alike, and have a baseline and learned noise in common. At most 300 characters.
 */
export function eventName({ provider, eventType, method, path }: EventFacts): string {
  return cut(provider === null ? join(method, path) : join(provider, eventType));
}

function join(first: string, second: string | null): string {
  return second ? `${first} ${second}` : first;
}

/** By characters, as the database counts them. */
function cut(name: string): string {
  if (name.length <= MAX_EVENT_NAME) return name;
  return Array.from(name.slice(0, 2 * MAX_EVENT_NAME))
    .slice(0, MAX_EVENT_NAME)
    .join("");
}
