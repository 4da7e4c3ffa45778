import path from "node:path";
import { z } from "zod";
import { readJsonFile, writeJsonFile } from "./json-file";

const schema = z.record(z.string(), z.int().min(0));
/** A new place is written within that time. */
const DELAY_MS = 500;

/** Up to which hit a relay is done, kept from one run to the next. */
export interface SavedPlace {
  find(): Promise<number | null>;
  /** Written within half a second, the last one by `close`. */
  set(seq: number): void;
  close(): Promise<void>;
}

/** The place of one relay: instance, bin and name. */
export function openSavedPlace(
  folder: string,
  relay: readonly [origin: string, binId: string, name: string],
): SavedPlace {
  const file = path.join(folder, "places.json");
  const id = relay.join(" ");
  let latest: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    const seq = latest;
    latest = null;
    if (seq === null) return;
    writing = writing
      .then(async () => writeJsonFile(file, { ...(await readJsonFile(file, schema)), [id]: seq }))
      // A full disk must not end the relay: what is not kept is delivered from further back.
      .catch(() => undefined);
  }

  return {
    find: async () => (await readJsonFile(file, schema))?.[id] ?? null,
    set(seq) {
      latest = seq;
      timer ??= setTimeout(write, DELAY_MS);
    },
    async close() {
      write();
      await writing;
    },
  };
}
