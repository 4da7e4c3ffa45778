import { binSettingsSchema } from "@/lib/bins/settings-schema";
import { recogniseSender } from "@/lib/providers/recognise";
import type { Runtime } from "@/lib/runtime";
import { readBinSecrets } from "@/lib/secrets/read-bin-secrets";
import { readOtherSecrets } from "@/lib/secrets/read-other-secrets";
import { findHitHandshake } from "./find-hit-handshake";
import { findIdenticalBodies } from "./find-identical-bodies";
import type { HitFindings, HitRow } from "./present-hit";
import { reportSignature } from "./report-signature";
import { toProviderRequest } from "./to-provider-request";

/** What is found out about a hit when it is read, by the settings and secrets that there are then. */
export async function findHitFindings(
  runtime: Pick<Runtime, "db" | "sealer">,
  bin: { readonly id: string; readonly workspaceId: string; readonly settings: unknown },
  hit: HitRow,
): Promise<HitFindings> {
  const { provider } = hit;
  const [secrets, otherSecrets, identicalBodies] = await Promise.all([
    readBinSecrets(runtime, bin.id),
    provider === null ? [] : readOtherSecrets(runtime, { workspaceId: bin.workspaceId, binId: bin.id, provider }),
    hit.deliveryKey === null ? findIdenticalBodies(runtime.db, hit) : [],
  ]);
  const handshakes = binSettingsSchema.safeParse(bin.settings).data?.handshakes ?? "ask";
  return {
    signatureReport: reportSignature(hit, {
      secrets: provider === null ? [] : (secrets.get(provider) ?? []),
      otherSecrets,
    }),
    providerConfidence: provider === null ? null : findConfidence(hit, provider),
    handshake: findHitHandshake(hit, { handshakes, secrets }),
    identicalBodies,
  };
}

/** What looks like another sender's was proved by a secret. */
function findConfidence(hit: HitRow, provider: string): HitFindings["providerConfidence"] {
  const looks = recogniseSender(toProviderRequest(hit));
  return looks?.provider === provider ? looks.confidence : "sure";
}
