// The redactor's thread.
import { serveJobs } from "@/lib/server/threads/serve-jobs";
import type { RedactTask } from "@/lib/shares/redact-texts";
import { type Redaction, runRedaction } from "./run-redaction";

serveJobs({
  run: async (job) => withOwnBytes(runRedaction(job as RedactTask)),
  listHandedOver: (result) => {
    const buffer = (result as Redaction).message?.body.buffer;
    return buffer instanceof ArrayBuffer ? [buffer] : [];
  },
});

/** A piece of a buffer that is shared cannot be handed over. */
function withOwnBytes({ message }: Redaction): Redaction {
  if (message === null || message.body.byteLength === message.body.buffer.byteLength) return { message };
  return { message: { ...message, body: new Uint8Array(message.body) } };
}
