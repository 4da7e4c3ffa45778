import { v7 as createId } from "uuid";
import { createWorkspaceKey, hashWorkspaceKey } from "@/lib/workspaces/workspace-key";
import { buildBin } from "@/tests/builders/build-bin";
import type { RunningApi } from "@/tests/integration/api/start-api";

/** What nobody else may read; it stands in the bin's name and in its hits. */
export const MARK = "scene-mark-7c1f";

export interface Scene {
  readonly binId: string;
  readonly slug: string;
  /** One of the bin that captures until tomorrow. */
  readonly oldSlug: string;
  readonly owner: string;
  readonly editor: string;
  readonly viewer: string;
  /** Of an owner, revoked since. */
  readonly revoked: string;
  /** The id of the viewer's key. */
  readonly viewerKeyId: string;
  readonly resendId: string;
  readonly bulkId: string;
  readonly targetId: string;
  readonly shareId: string;
  readonly token: string;
  /** What opening the share gave. */
  readonly ticket: string;
}

/** Values for the parameters of paths. */
export function paramsOf({ binId, slug, resendId, targetId, shareId, token }: Scene): Readonly<Record<string, string>> {
  return {
    binId,
    slug,
    resendId,
    targetId,
    shareId,
    token,
    seq: "1",
    pair: "1..2",
    deliveryId: "72d3162e-cc78-11e3-81ab-4c9367dc0958",
    provider: "github",
  };
}

/** A workspace with a key of each role and one of everything that a call can name: two hits, resends, a share. */
export async function buildScene({ db, api, instance }: RunningApi): Promise<Scene> {
  const { id: binId, slug, key: owner, workspaceId } = await buildBin(db, { name: MARK });
  const addKey = async (role: "owner" | "editor" | "viewer", revokedAt: Date | null = null) => {
    const key = createWorkspaceKey();
    const id = createId();
    await db.key.create({ data: { id, workspaceId, hash: hashWorkspaceKey(key), role, revokedAt } });
    return { id, key };
  };
  const [editor, viewer, revoked] = [await addKey("editor"), await addKey("viewer"), await addKey("owner", new Date())];
  // So that the one owner can leave.
  await addKey("owner");
  for (const n of [1, 2]) {
    await fetch(`${instance.url}/in/${slug}/${MARK}`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "user-agent": "GitHub-Hookshot/044aadd",
        "x-github-event": "push",
        "x-github-delivery": "72d3162e-cc78-11e3-81ab-4c9367dc0958",
      },
      body: `{"n":${n},"mark":"${MARK}"}`,
    });
  }
  const oldSlug = `${slug}-old`;
  await db.slug.create({ data: { slug: oldSlug, binId, retiresAt: new Date(Date.now() + 86_400_000) } });
  const [resendId, bulkId, targetId] = [createId(), createId(), createId()];
  const target = { binId, targetUrl: "http://127.0.0.1:9/", signing: "exact", planned: 1 };
  await db.resend.create({ data: { id: resendId, hitSeq: 1, ...target } });
  const order = { url: target.targetUrl, ratePerSecond: 1, atOnce: 1 };
  await db.bulkResend.create({ data: { id: bulkId, binId, state: "paused", order, seqs: [1] } });
  await db.target.create({ data: { id: targetId, binId, url: target.targetUrl } });
  await api("PUT", `/api/bins/${binId}/secrets/github`, { key: owner, json: { secret: "a secret of the scene" } });
  await api("PUT", `/api/bins/${binId}/hits/1/baseline`, { key: owner });
  const { json: share } = await api("POST", "/api/shares", { key: owner, json: { kind: "bin", binId } });
  const { json: opened } = await api("GET", `/api/shares/by-token/${share.token}`);
  return {
    binId,
    slug,
    oldSlug,
    owner,
    editor: editor.key,
    viewer: viewer.key,
    revoked: revoked.key,
    viewerKeyId: viewer.id,
    resendId,
    bulkId,
    targetId,
    shareId: share.id,
    token: share.token,
    ticket: opened.ticket,
  };
}
