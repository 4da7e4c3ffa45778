export const MAX_SSE_EVENTS = 10_000;

export interface SseEvent {
  /** "message" where the stream names none. */
  readonly type: string;
  /** The data lines, joined with LF. */
  readonly data: string;
  /** The last id sent up to here; null when there was none. */
  readonly id: string | null;
  /** Milliseconds. */
  readonly retry: number | null;
  readonly comments: readonly string[];
  /** False for what stands after the last blank line (a browser would drop it) and for a block without data. */
  readonly isDispatched: boolean;
}

export interface ParsedSse {
  readonly events: readonly SseEvent[];
  readonly reason: string | null;
}

interface Block {
  type: string;
  data: string[];
  retry: number | null;
  comments: string[];
  isEmpty: boolean;
}

const newBlock = (): Block => ({ type: "", data: [], retry: null, comments: [], isEmpty: true });

/** Reads a text/event-stream as a browser would (WHATWG HTML 9.2.6), keeping comments. Never throws; linear. */
export function parseSse(text: string, { maxEvents = MAX_SSE_EVENTS }: { maxEvents?: number } = {}): ParsedSse {
  const events: SseEvent[] = [];
  let block = newBlock();
  let id: string | null = null;

  function close(isEnded: boolean): void {
    if (block.isEmpty) return;
    const isDispatched = isEnded && block.data.length > 0;
    const { data, retry, comments } = block;
    events.push({ type: block.type || "message", data: data.join("\n"), id, retry, comments, isDispatched });
    block = newBlock();
  }

  for (const line of lines(text)) {
    if (events.length === maxEvents) return { events, reason: `Only the first ${maxEvents} events are shown.` };
    if (line === "") {
      close(true);
      continue;
    }
    block.isEmpty = false;
    const newId = readField(block, line);
    if (newId !== null) id = newId;
  }
  const isOpen = !block.isEmpty;
  close(false);
  return { events, reason: isOpen ? "The last event is not ended by a blank line." : null };
}

function* lines(text: string): Generator<string> {
  const ending = /\r\n|\n|\r/g;
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (const match of text.matchAll(ending)) {
    yield text.slice(start, match.index);
    start = match.index + match[0].length;
  }
  if (start < text.length) yield text.slice(start);
}

/** Takes a line into the block; gives back the event id when the line sets one. */
function readField(block: Block, line: string): string | null {
  const colon = line.indexOf(":");
  const field = colon === -1 ? line : line.slice(0, colon);
  const rest = colon === -1 ? "" : line.slice(colon + 1);
  const value = rest.startsWith(" ") ? rest.slice(1) : rest;
  if (colon === 0) block.comments.push(value);
  else if (field === "event") block.type = value;
  else if (field === "data") block.data.push(value);
  else if (field === "retry" && /^[0-9]{1,15}$/.test(value)) block.retry = Number(value);
  else if (field === "id" && !value.includes("\0")) return value;
  return null;
}
