import path from "node:path";
import { z } from "zod";
import { readJsonFile, writeJsonFile } from "./json-file";

const schema = z.array(z.object({ origin: z.string(), binId: z.string(), key: z.string() }));

/** The keys that were saved, by instance and bin. */
export interface SavedKeys {
  /** The bin's; else one for another bin of the instance, which may open it too. Null: none. */
  find(origin: string, binId: string | null): Promise<string | null>;
  /** Rejects when it cannot be written. */
  save(origin: string, binId: string, key: string): Promise<void>;
}

export function openSavedKeys(folder: string): SavedKeys {
  const file = path.join(folder, "keys.json");
  return {
    async find(origin, binId) {
      const keys = ((await readJsonFile(file, schema)) ?? []).filter((saved) => saved.origin === origin);
      const [newest] = keys;
      return (keys.find((saved) => saved.binId === binId) ?? newest)?.key ?? null;
    },
    async save(origin, binId, key) {
      const others = ((await readJsonFile(file, schema)) ?? []).filter(
        (saved) => saved.origin !== origin || saved.binId !== binId,
      );
      await writeJsonFile(file, [{ origin, binId, key }, ...others]);
    },
  };
}
