import { v7 as createId } from "uuid";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { getProvider } from "./get-provider";
import { getSealer } from "./get-sealer";
import { presentSecret, SECRET_COLUMNS } from "./present-secret";
import { startRecheck } from "./recheck/start-recheck";
import { secretContext } from "./secret-context";
import { MAX_SECRETS_PER_BIN, MAX_SECRETS_PER_PROVIDER, type SecretDto, type SetSecretInput } from "./secret-schema";

/**
 * Stores a secret of a provider for a bin, in the place of one of the same label. From then on it checks what comes;
 * recent hits of the provider are checked again in the background. UNPROCESSABLE when there are too many, or no key to
 * seal it with; INVALID_INPUT for a provider that is not known.
 */
export async function setSecret(
  runtime: Runtime,
  actor: Actor,
  { binId, provider, secret, label = "" }: SetSecretInput & { binId: string; provider: string },
): Promise<SecretDto> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  getProvider(provider);
  const sealer = await getSealer(runtime);
  await checkRoom(runtime, { binId: bin.id, provider, label });
  const ciphertext = sealer.seal(JSON.stringify(secret), secretContext(bin.id, provider));
  const row = await runtime.db.secret.upsert({
    where: { binId_provider_label: { binId: bin.id, provider, label } },
    create: { id: createId(), binId: bin.id, provider, label, ciphertext },
    update: { ciphertext, createdAt: new Date() },
    select: SECRET_COLUMNS,
  });
  runtime.bins.forgetBin(bin.id);
  startRecheck(runtime, bin.id, provider);
  return presentSecret(row);
}

async function checkRoom(
  { db }: Runtime,
  { binId, provider, label }: { binId: string; provider: string; label: string },
): Promise<void> {
  const others = await db.secret.findMany({
    where: { binId, NOT: { provider, label } },
    select: { provider: true },
  });
  const ofProvider = others.filter((other) => other.provider === provider).length;
  if (others.length < MAX_SECRETS_PER_BIN && ofProvider < MAX_SECRETS_PER_PROVIDER) return;
  throw new AppError(
    "UNPROCESSABLE",
    `A bin holds at most ${MAX_SECRETS_PER_PROVIDER} secrets of a provider and ${MAX_SECRETS_PER_BIN} altogether. Delete one first.`,
  );
}
