import type { Access, AnyOperation } from "@/lib/api/operation";
import type { ErrorCode } from "@/lib/errors";
import type { Scene } from "./build-scene";
import type { SampleCall } from "./sample-calls";

export type Outcome = "let in" | ErrorCode;

/** Somebody who calls: by what they show, and what their key is worth on the scene. */
export interface Caller {
  readonly headers: (scene: Scene, origin: string) => Readonly<Record<string, string>>;
  /** "unknown": shows something that is no live key. "stranger": an owner, of another workspace. */
  readonly is: "nobody" | "unknown" | "stranger" | "viewer" | "editor" | "owner";
  /** Of a browser: where the page is that has it call. */
  readonly from?: "own page" | "foreign page" | "unsaid";
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });
const cookie = (key: string) => ({ cookie: `hookscope_key=${key}` });
const NEVER_MADE = `hsk_${"b".repeat(32)}`;

/** Everybody who may come, by name; `stranger` is the key of another workspace's owner. */
export function listCallers(stranger: string): Readonly<Record<string, Caller>> {
  return {
    nobody: { is: "nobody", headers: () => ({}) },
    "a key that never was": { is: "unknown", headers: () => bearer(NEVER_MADE) },
    "a revoked key": { is: "unknown", headers: ({ revoked }) => bearer(revoked) },
    "a browser with a revoked key": {
      is: "nobody",
      from: "own page",
      headers: ({ revoked }, origin) => ({ ...cookie(revoked), origin }),
    },
    "a share's token as a key": { is: "unknown", headers: ({ token }) => bearer(token) },
    "a stranger": { is: "stranger", headers: () => bearer(stranger) },
    "a viewer": { is: "viewer", headers: ({ viewer }) => bearer(viewer) },
    "an editor": { is: "editor", headers: ({ editor }) => bearer(editor) },
    "an owner": { is: "owner", headers: ({ owner }) => bearer(owner) },
    "an owner's browser": {
      is: "owner",
      from: "own page",
      headers: ({ owner }, origin) => ({ ...cookie(owner), origin, "sec-fetch-site": "same-origin" }),
    },
    "an owner's browser on a foreign page": {
      is: "owner",
      from: "foreign page",
      headers: ({ owner }) => ({ ...cookie(owner), origin: "https://evil.example", "sec-fetch-site": "cross-site" }),
    },
    "an owner's browser that says no origin": {
      is: "owner",
      from: "unsaid",
      headers: ({ owner }) => cookie(owner),
    },
  };
}

const RANK = { viewer: 0, editor: 1, owner: 2 } as const;

/** What the caller must be answered: by the operation's own word on who may call it. */
export function expectOutcome({ access, method }: AnyOperation, sample: SampleCall, { is, from }: Caller): Outcome {
  const isChange = method !== "GET";
  if (isChange && from === "foreign page") return "FORBIDDEN";
  if (access === "public") return sample.answersAll ?? "let in";
  if (isChange && from === "unsaid") return "FORBIDDEN";
  if (is === "unknown") return "UNAUTHENTICATED";
  if (is === "nobody") return access === "optional" ? "let in" : "UNAUTHENTICATED";
  if (is === "stranger") return sample.isAboutCaller === true ? "let in" : "NOT_FOUND";
  if (sample.namesKeyOf !== undefined && is !== sample.namesKeyOf && is !== "owner") return "FORBIDDEN";
  return RANK[is] >= RANK[roleOf(access)] ? "let in" : "FORBIDDEN";
}

// With a key, what anybody may do needs one that may change things.
function roleOf(access: Exclude<Access, "public">): keyof typeof RANK {
  return access === "optional" ? "editor" : access;
}
