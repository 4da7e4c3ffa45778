import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import { getSealer } from "@/lib/secrets/get-sealer";
import type { AccessSettings } from "./access-schema";
import { accessContext, openAccessSecrets } from "./open-access-secrets";
import { splitAccessSecrets } from "./split-access-secrets";

interface StoredAccess {
  readonly access: AccessSettings;
  readonly accessSecrets: Uint8Array<ArrayBuffer> | null;
}

/**
 * What is stored of `settings.access`: the settings with their secrets hidden, and those sealed beside them.
 * INVALID_INPUT for "***" where nothing is stored that it could stand for, UNPROCESSABLE when there is no key to seal with.
 */
export async function sealAccess(
  runtime: Pick<Runtime, "db" | "sealer">,
  { binId, given, stored }: { binId: string; given: AccessSettings; stored: Uint8Array | null },
): Promise<StoredAccess> {
  const { access, secrets, missing } = splitAccessSecrets(
    given,
    openAccessSecrets(runtime.sealer, binId, stored) ?? {},
  );
  if (missing.length > 0) {
    throw new AppError("INVALID_INPUT", "There is no stored value that *** could stand for.", {
      details: missing.map((path) => ({ path: `settings.access.${path}`, message: "must be the value itself" })),
    });
  }
  if (Object.keys(secrets).length === 0) return { access, accessSecrets: null };
  const sealer = await getSealer(runtime);
  return { access, accessSecrets: sealer.seal(JSON.stringify(secrets), accessContext(binId)) };
}
