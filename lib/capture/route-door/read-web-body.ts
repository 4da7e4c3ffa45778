import type { BodyCollector } from "@/lib/capture/collect-body";

/** How the body came to its end; as in the Node door. */
export type WebEnding = "whole" | "cut" | "enough" | "no-room" | "denied";

// A body over the limit is read on for this long at most.
const READ_ON_MS = 30_000;

/** Streams the body into the collector until its end, the sender's leaving, or a bound. Never rejects. */
export async function readWebBody(stream: ReadableStream<Uint8Array> | null, body: BodyCollector): Promise<WebEnding> {
  if (stream === null) return "whole";
  const reader = stream.getReader();
  const givenUp = new AbortController();
  let timer: NodeJS.Timeout | null = null;
  const giveUp = () => {
    givenUp.abort();
    reader.cancel().catch(() => undefined);
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return givenUp.signal.aborted ? "enough" : "whole";
      const step = body.add(value);
      if (step !== "more") {
        giveUp();
        return step;
      }
      if (body.isOverLimit && timer === null) timer = setTimeout(giveUp, READ_ON_MS);
    }
  } catch {
    return "cut";
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
