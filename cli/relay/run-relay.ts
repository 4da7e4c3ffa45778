import { homedir } from "node:os";
import { CliError, type ExitCode } from "@/cli/cli-error";
import { findConfigFolder } from "@/cli/store/config-folder";
import { openSavedKeys } from "@/cli/store/saved-keys";
import { openSavedPlace, type SavedPlace } from "@/cli/store/saved-places";
import { type ApiAccess, callApi } from "./call-api";
import { findBinId } from "./find-bin-id";
import { openReport } from "./open-report";
import type { RelayOptions } from "./read-relay-options";
import { relayRequests } from "./relay-requests";
import { signIn } from "./sign-in";

/** How long the end of a run waits for the instance to forget the key that was made for it. */
const FAREWELL_MS = 2_000;

/** Runs a relay until a signal ends it. Throws a CliError when it cannot start or is turned away. */
export async function runRelay(options: RelayOptions): Promise<ExitCode> {
  const { origin } = options.bin;
  const saved = openSavedKeys(findConfigFolder(process.env, homedir()));
  const { key, madeKeyId } = await signIn(options, saved);
  const access = { origin, key };
  const ending = endedBySignal();
  try {
    const binId = await findBinId(options.bin, access);
    if (options.isSaved) await orExplain(saved.save(origin, binId, key));
    await runSigned(options, { access, binId, ending });
  } finally {
    // With it nothing of this run is left at the instance.
    if (madeKeyId !== null && !options.isSaved) await endKey(access, madeKeyId);
  }
  return 0;
}

interface Signed {
  readonly access: ApiAccess & { readonly key: string };
  readonly binId: string;
  readonly ending: AbortController;
}

async function runSigned(options: RelayOptions, { access, binId, ending }: Signed): Promise<void> {
  const place = options.isSaved ? openPlace(options, binId) : null;
  const after = options.follow?.since ?? (await place?.find()) ?? null;
  const report = openReport(options);
  try {
    const onProgress = (upTo: number) => place?.set(upTo);
    await relayRequests(options, { access, binId, after, report, ending, onProgress });
  } finally {
    await place?.close();
    report.end();
  }
}

function openPlace({ bin, name }: RelayOptions, binId: string): SavedPlace {
  return openSavedPlace(findConfigFolder(process.env, homedir()), [bin.origin, binId, name]);
}

async function orExplain(saving: Promise<void>): Promise<void> {
  await saving.catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new CliError(`Nothing can be saved: ${why}. Start without --save, or set XDG_CONFIG_HOME to another place.`);
  });
}

async function endKey(access: ApiAccess, keyId: string): Promise<void> {
  const call = { method: "DELETE", path: `/api/keys?id=${keyId}`, signal: AbortSignal.timeout(FAREWELL_MS) } as const;
  await callApi(access, call).catch(() => undefined);
}

/** Aborts at the first SIGINT, SIGTERM or SIGHUP; a second one ends the process as it always does. */
function endedBySignal(): AbortController {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => controller.abort());
  return controller;
}
