import type { BinSettingsInput } from "@/lib/bins/settings-schema";
import { type HitDto, hitSchema } from "@/lib/hits/hit-schema";
import { type Instance, startInstance } from "@/tests/setup/start-instance";
import { startNext } from "@/tests/setup/start-next";

/** "node": our own server. "route": Next without it, as `next start` runs it. */
export type DoorKind = "node" | "route";
export const DOORS: readonly DoorKind[] = ["node", "route"];

/** A running instance with captures through one of the two doors, and a bin of it. */
export interface Door {
  readonly kind: DoorKind;
  readonly port: number;
  readonly slug: string;
  readonly binId: string;
  /** What the API says of the hit. */
  readHit(seq: number): Promise<HitDto>;
  /** Another bin, with settings. Returns its slug. */
  makeBin(settings: BinSettingsInput): Promise<{ slug: string; binId: string }>;
  readHitOf(binId: string, seq: number): Promise<HitDto>;
  patchBin(binId: string, change: object): Promise<void>;
  setSecret(binId: string, provider: string, secret: string): Promise<void>;
  close(): Promise<void>;
}

/** Limit of the instances here, small so that tests can pass it. */
export const BODY_LIMIT = 100_000;
export const CAPTURE_HOST = "in.example.test";

export async function openDoor(kind: DoorKind, settings: Readonly<Record<string, string>> = {}): Promise<Door> {
  const env = { MAX_BODY_BYTES: String(BODY_LIMIT), LOG_LEVEL: "warn", ...settings };
  const instance = await (kind === "node" ? startInstance({ env }) : startNext(env));
  const call = await signIn(instance);
  const makeBin = async (binSettings: BinSettingsInput) => {
    const bin = await call("POST", "/api/bins", { settings: binSettings });
    return { slug: String(bin.slug), binId: String(bin.id) };
  };
  const readHitOf = async (binId: string, seq: number) =>
    hitSchema.parse(await call("GET", `/api/bins/${binId}/hits/${seq}`));
  const { slug, binId } = await makeBin({});
  return {
    kind,
    port: instance.port,
    slug,
    binId,
    readHit: (seq) => readHitOf(binId, seq),
    readHitOf,
    makeBin,
    async patchBin(id, change) {
      await call("PATCH", `/api/bins/${id}`, change);
    },
    async setSecret(id, provider, secret) {
      await call("PUT", `/api/bins/${id}/secrets/${provider}`, { secret });
    },
    async close() {
      await instance.stop();
    },
  };
}

type Call = (method: string, path: string, body?: object) => Promise<Record<string, unknown>>;

async function signIn(instance: Pick<Instance, "url">): Promise<Call> {
  let key: string | null = null;
  const call: Call = async (method, path, body) => {
    const response = await fetch(instance.url + path, {
      method,
      headers: { "content-type": "application/json", ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Record<string, unknown>;
  };
  key = String((await call("POST", "/api/bins", {})).workspaceKey);
  return call;
}
