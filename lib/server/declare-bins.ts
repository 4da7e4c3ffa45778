import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { applyBinsFile } from "@/lib/bins/declared/apply-bins-file";
import { parseBinsFile } from "@/lib/bins/declared/parse-bins-file";
import type { Runtime } from "@/lib/runtime";
import { createWorkspaceKey } from "@/lib/workspaces/workspace-key";
import { StartFailure } from "./describe-start-failure";
import { readKeyFile } from "./read-key-file";

const KEY_FILE = {
  name: "bins-file-key",
  make: createWorkspaceKey,
  mend: "Restore it from a backup, or write an owner's key of the workspace into BINS_FILE.",
};

/** Makes the bins of BINS_FILE, if there is one. A StartFailure names the file, the line and what is wrong. */
export async function declareBins(runtime: Runtime, root: string): Promise<void> {
  const { BINS_FILE, DATA_DIR } = runtime.settings;
  if (BINS_FILE === undefined) return;
  try {
    const file = parseBinsFile(await readFile(resolve(root, BINS_FILE), "utf8"));
    const key = file.key ?? (await readKeyFile(resolve(root, DATA_DIR), KEY_FILE));
    const { created, updated } = await applyBinsFile(runtime, file, key);
    const keyIn = file.key === null ? `${DATA_DIR}/${KEY_FILE.name}` : BINS_FILE;
    runtime.log.info({ created, updated, keyIn }, "the bins of BINS_FILE are there; sign in with the key to see them");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartFailure(`BINS_FILE ${BINS_FILE}: ${reason}`, { cause: error });
  }
}
