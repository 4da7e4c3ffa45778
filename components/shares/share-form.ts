import { parsePathPattern } from "@/lib/http/path/parse-path-pattern";
import type { CreateShareInput } from "@/lib/shares/share-schema";
import { readHighlight } from "./read-highlight";
import { isWholeBin, type ShareTarget } from "./share-target";

export const EXPIRIES = [
  { id: "hour", label: "1 hour", seconds: 3_600 },
  { id: "day", label: "1 day", seconds: 86_400 },
  { id: "week", label: "7 days", seconds: 7 * 86_400 },
  { id: "month", label: "30 days", seconds: 30 * 86_400 },
] as const;
export type ExpiryId = (typeof EXPIRIES)[number]["id"];

export const LEAST_PASSWORD = 4;
export const MOST_PASSWORD = 200;
export const MOST_COMMENT = 2_000;
export const MOST_CHIPS = 100;
const MOST_VIEWS = 100_000;

/** A share as it is being written. */
export interface ShareForm {
  readonly expiry: ExpiryId;
  /** "" for none. */
  readonly password: string;
  /** "" for any number. */
  readonly views: string;
  readonly comment: string;
  /** Of a whole bin: what comes later shows too. */
  readonly isLive: boolean;
  readonly isAuto: boolean;
  readonly headers: readonly string[];
  readonly paths: readonly string[];
  readonly highlights: readonly string[];
}

export const NEW_SHARE: ShareForm = {
  expiry: "week",
  password: "",
  views: "",
  comment: "",
  isLive: false,
  isAuto: true,
  headers: [],
  paths: [],
  highlights: [],
};

export interface ShareMistakes {
  readonly password: string | null;
  readonly views: string | null;
}

/** What is wrong in the form, in words; null for what is right. */
export function findMistakes({ password, views }: Pick<ShareForm, "password" | "views">): ShareMistakes {
  const isShort = password !== "" && password.trim().length < LEAST_PASSWORD;
  const isCount = /^[1-9]\d{0,5}$/.test(views.trim()) && Number(views) <= MOST_VIEWS;
  return {
    password: isShort ? `At least ${LEAST_PASSWORD} characters, or none.` : null,
    views: views.trim() === "" || isCount ? null : `A number from 1 to ${MOST_VIEWS.toLocaleString()}, or nothing.`,
  };
}

/** The form as what the API takes; null while something is wrong in it. */
export function readShareForm(target: ShareTarget, form: ShareForm): CreateShareInput | null {
  const mistakes = findMistakes(form);
  if (mistakes.password !== null || mistakes.views !== null) return null;
  const password = form.password.trim();
  const views = form.views.trim();
  const comment = form.comment.trim();
  return {
    kind: target.kind,
    binId: target.binId,
    ...(target.seqs.length === 0 ? {} : { seqs: [...target.seqs] }),
    ...(form.isLive && isWholeBin(target) ? { live: true } : {}),
    expiresInSeconds: EXPIRIES.find(({ id }) => id === form.expiry)?.seconds,
    ...(password === "" ? {} : { password }),
    ...(views === "" ? {} : { maxViews: Number(views) }),
    ...(comment === "" ? {} : { comment }),
    redact: { auto: form.isAuto, headers: [...form.headers], paths: [...form.paths] },
    ...(form.highlights.length === 0 ? {} : { highlights: [...form.highlights] }),
  };
}

/** Why a text is no path into a body; null where it is one. */
export function checkPath(text: string): string | null {
  const parsed = parsePathPattern(text);
  return parsed.ok ? null : `That is no path: ${parsed.expected} is expected at character ${parsed.offset + 1}.`;
}

/** Why a text is nothing to point out; null where it is. */
export function checkHighlight(text: string): string | null {
  if (readHighlight(text) !== null) return null;
  return "Write a path like $.amount, or a field like “header X-Total”.";
}
