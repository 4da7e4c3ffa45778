import { resolve } from "node:path";
import type { Database } from "@/lib/database";
import { createSealer, type Sealer } from "@/lib/secrets/create-sealer";
import { checkSeal } from "@/lib/secrets/seal-check";
import type { Settings } from "@/lib/settings";
import { StartFailure } from "./describe-start-failure";
import { readKeyFile, SECRET_KEY_FILE } from "./read-key-file";

type KeySettings = Pick<Settings, "SECRET_KEY" | "DATABASE_URL" | "DATA_DIR">;

/**
 * What seals this instance's secrets: SECRET_KEY, or with the embedded database the key file in DATA_DIR. Null with
 * DATABASE_URL alone, while no secret is stored. A StartFailure when what is stored was sealed with another key.
 */
export async function openSealer(db: Database, settings: KeySettings, root: string): Promise<Sealer | null> {
  const key = await findKey(settings, root);
  const sealer = key === null ? null : createSealer(key);
  const state = await checkSeal(db, sealer);
  if (state === "fits") return sealer;
  const source = settings.SECRET_KEY === undefined ? "the key file in DATA_DIR" : "SECRET_KEY";
  throw new StartFailure(
    state === "no-key"
      ? "This database holds secrets. Set SECRET_KEY to the key that they were sealed with."
      : `The secrets in this database were sealed with another key than ${source}. Start with the one that sealed them.`,
  );
}

async function findKey({ SECRET_KEY, DATABASE_URL, DATA_DIR }: KeySettings, root: string): Promise<string | null> {
  if (SECRET_KEY !== undefined) return SECRET_KEY;
  if (DATABASE_URL !== undefined) return null;
  try {
    return await readKeyFile(resolve(root, DATA_DIR), SECRET_KEY_FILE);
  } catch (error) {
    throw new StartFailure(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
