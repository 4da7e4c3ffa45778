import type { ErrorCode } from "@/lib/errors";
import type { RunningApi } from "@/tests/integration/api/start-api";
import type { Scene } from "./build-scene";

export const SHARE_PASSWORD = "a password of the link";
const NEVER_MADE = "a".repeat(26);

export interface Link {
  readonly token: string;
  readonly ticket: string;
  readonly id: string;
}

/** A share of the scene's first hit, opened once for its ticket. */
export async function makeLink({ api }: RunningApi, scene: Scene, parts: object = {}): Promise<Link> {
  const json = { kind: "bin", binId: scene.binId, seqs: [1], ...parts };
  const { json: made } = await api("POST", "/api/shares", { key: scene.owner, json });
  const { json: opened } = await api("GET", `/api/shares/by-token/${made.token}`, {
    headers: { "x-share-password": SHARE_PASSWORD },
  });
  return { token: made.token, ticket: opened.ticket, id: made.id };
}

interface ShareCase {
  readonly link: (running: RunningApi, scene: Scene) => Promise<Link>;
  readonly code: ErrorCode | "let in";
}

/** By what became of a link: how it is asked for, and what all that is behind it must answer. */
export const SHARE_CASES: Readonly<Record<string, ShareCase>> = {
  "the right link": { link: makeLink, code: "let in" },
  "a token that never was": {
    link: async (...on) => ({ ...(await makeLink(...on)), token: NEVER_MADE }),
    code: "NOT_FOUND",
  },
  "a token of another form": { link: async (...on) => ({ ...(await makeLink(...on)), token: "x" }), code: "NOT_FOUND" },
  "a workspace's key": {
    link: async (running, scene) => ({ ...(await makeLink(running, scene)), token: scene.owner }),
    code: "NOT_FOUND",
  },
  "a revoked link": {
    link: async (running, scene) => {
      const link = await makeLink(running, scene);
      await running.api("DELETE", `/api/shares/${link.id}`, { key: scene.owner });
      return link;
    },
    code: "GONE",
  },
  "an expired link": {
    link: async (running, scene) => {
      const link = await makeLink(running, scene);
      await running.db.share.update({ where: { id: link.id }, data: { expiresAt: new Date(Date.now() - 1) } });
      return link;
    },
    code: "GONE",
  },
  // A ticket is given for the password alone, and stands for it from then on.
  "a link without its password": {
    link: async (...on) => ({ ...(await makeLink(...on, { password: SHARE_PASSWORD })), ticket: "" }),
    code: "UNAUTHENTICATED",
  },
};
