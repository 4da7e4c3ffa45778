import type { ErrorCode } from "@/lib/errors";
import type { Scene } from "./build-scene";

/** One good call of an operation on a scene: whoever may make it is answered with 2xx. */
export interface SampleCall {
  /** Beyond the scene's own ids. */
  readonly params?: (scene: Scene) => Readonly<Record<string, string>>;
  readonly headers?: (scene: Scene) => Readonly<Record<string, string>>;
  readonly query?: (scene: Scene) => string;
  readonly json?: (scene: Scene) => unknown;
  readonly body?: string;
  /** It is about the caller's own workspace and names nothing of another: strangers are answered with what is theirs. */
  readonly isAboutCaller?: true;
  /** It names the key of this role: of others only owners may. */
  readonly namesKeyOf?: "viewer";
  /** It ends what the caller has; strangers keep theirs. */
  readonly endsCaller?: true;
  /** Anybody may call it, and it changes something all the same. */
  readonly isChange?: true;
  /** Of what anybody may call: the answer to everybody, where it is not 2xx. */
  readonly answersAll?: ErrorCode;
}

const REQUEST = { method: "POST", url: "http://localhost/in/x", headers: [], bodyBase64: "" };
const TARGET = "http://127.0.0.1:9/";
const shareOf = ({ binId }: Scene) => ({ kind: "hit", binId, seqs: [1] });
const toBulk = ({ bulkId }: Scene) => ({ resendId: bulkId });

/** By operation. An operation that is not here fails the matrix: say how it is called, and it is tried as everybody. */
export const SAMPLE_CALLS: Readonly<Record<string, SampleCall>> = {
  createBin: { json: () => ({}), isAboutCaller: true },
  listBins: { isAboutCaller: true },
  getBin: {},
  rotateSlug: { json: () => ({}) },
  listSlugs: {},
  endSlug: { params: ({ oldSlug }) => ({ slug: oldSlug }) },
  listAudit: { isAboutCaller: true },
  exportAudit: { isAboutCaller: true },
  noteReveal: { json: () => ({ seq: 1, name: "Authorization" }) },
  updateBin: { json: () => ({ name: "renamed" }) },
  deleteBin: {},
  listHits: { query: () => "q=n" },
  deleteHits: { query: () => "q=n" },
  getHit: {},
  updateHit: { json: () => ({ pinned: true }) },
  deleteHit: {},
  getHitBody: {},
  getHitRaw: { query: () => "format=curl" },
  exportHits: { query: () => "format=ndjson" },
  getTimeline: {},
  importHits: { body: "curl http://localhost/" },
  sendSample: { json: () => ({ provider: "stripe" }) },
  createResend: { json: () => ({ url: TARGET }) },
  listHitResends: {},
  getResend: {},
  createBulkResend: { json: () => ({ url: TARGET, seqs: [1] }) },
  updateBulkResend: { params: toBulk, json: () => ({ state: "cancelled" }) },
  listBulkResults: { params: toBulk },
  listTargets: {},
  saveTarget: { json: () => ({ url: "http://127.0.0.1:9/other" }) },
  listDeadLetters: {},
  retryDeadLetters: { json: () => ({}) },
  discardDeadLetters: {},
  listBulkResends: {},
  listRelays: {},
  createPairing: {},
  // A good code is good once: everybody shows one that is none, and nobody's key makes it better.
  redeemPairing: { json: () => ({ code: "2222-2222", name: "relay" }), answersAll: "NOT_FOUND" },
  deleteTarget: { query: () => `url=${encodeURIComponent(TARGET)}` },
  listDeliveries: {},
  getDelivery: {},
  compareHits: { query: () => "left=1&right=2" },
  getLearnedNoise: { query: () => "seq=1" },
  surveyHits: {},
  setBaseline: {},
  unsetBaseline: {},
  listSecrets: {},
  setSecret: { json: () => ({ secret: "whsec_test" }) },
  deleteSecrets: {},
  createShare: { json: shareOf },
  previewShare: { json: shareOf },
  listShares: { isAboutCaller: true },
  revokeShare: {},
  openShare: {},
  listSharedHits: { headers: ({ ticket }) => ({ "x-share-ticket": ticket }), query: () => "q=n" },
  getSharedBody: { headers: ({ ticket }) => ({ "x-share-ticket": ticket }) },
  openSharedHit: { headers: ({ ticket }) => ({ "x-share-ticket": ticket }) },
  recognise: { json: () => REQUEST },
  verify: { json: () => ({ ...REQUEST, secret: "x", provider: "github" }) },
  sign: { json: () => ({ ...REQUEST, secret: "x", provider: "github" }) },
  diff: { json: () => ({ left: { headers: [], bodyBase64: "" }, right: { headers: [], bodyBase64: "" } }) },
  listKeys: { isAboutCaller: true },
  createKey: { json: () => ({ label: "another", role: "viewer" }), isAboutCaller: true },
  updateKey: { query: ({ viewerKeyId }) => `id=${viewerKeyId}`, json: () => ({ label: "renamed" }) },
  rotateKey: { json: ({ viewerKeyId }) => ({ id: viewerKeyId }) },
  createTicket: { json: () => ({ label: "a phone", role: "viewer" }), isAboutCaller: true },
  getWorkspace: { isAboutCaller: true },
  updateWorkspace: { json: () => ({ name: "renamed" }), isAboutCaller: true },
  deleteWorkspace: { isAboutCaller: true, endsCaller: true },
  signIn: { json: ({ owner }) => ({ key: owner }), isChange: true },
  renameSession: { json: () => ({ label: "renamed" }), isAboutCaller: true },
  rotateSession: { isAboutCaller: true, endsCaller: true },
  signOut: { isAboutCaller: true, endsCaller: true },
  deleteKey: { query: ({ viewerKeyId }) => `id=${viewerKeyId}`, namesKeyOf: "viewer" },
  enter: { json: () => ({ password: "none is set" }) },
  leave: {},
  getHealth: {},
  getReadiness: {},
  getOpenApi: {},
};
