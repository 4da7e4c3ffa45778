import type { ResendOrder } from "@/components/api/resend-hit";
import { defaultPathRule, type PathRule, targetPath } from "@/lib/http/forward/target-path";
import type { Signing } from "@/lib/resends/resend-schema";

/** Where to, how it is signed, and how often. Numbers are as they are written. */
export interface SendForm {
  readonly url: string;
  /** Null: the captured path only where the URL has none. */
  readonly path: PathRule | null;
  /** Null: as the server finds best. */
  readonly signing: Signing | null;
  readonly times: "once" | "retry" | "repeat";
  readonly attempts: string;
  readonly pauseSeconds: string;
  readonly repeat: string;
  readonly isParallel: boolean;
  readonly followsRedirects: boolean;
  /** Empty: as the server does it by itself. */
  readonly timeoutSeconds: string;
}

export interface SendProblems {
  readonly url?: string;
  readonly attempts?: string;
  readonly pauseSeconds?: string;
  readonly repeat?: string;
  readonly timeoutSeconds?: string;
}

const MOST_ATTEMPTS = 10;
const MOST_REPEATS = 50;
const LONGEST_PAUSE = 3600;
const LONGEST_TIMEOUT = 120;
const SHORTEST_TIMEOUT = 0.1;
const LOCAL = /^(localhost|[\w-]+\.(localhost|local|internal|test)|\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])(?=[:/?#]|$)/i;

export function startSendForm(url: string, times: SendForm["times"] = "once"): SendForm {
  return {
    url,
    path: null,
    signing: null,
    times,
    attempts: "5",
    pauseSeconds: "1",
    repeat: "5",
    isParallel: false,
    followsRedirects: false,
    timeoutSeconds: "",
  };
}

/** What is written, as a URL: without a scheme it is http for what is near, https for the rest. */
export function completeUrl(text: string): string {
  const url = text.trim();
  if (url === "" || /^[a-z][a-z\d+.-]*:(\/\/|(?!\d))/i.test(url)) return url;
  return `${LOCAL.test(url) || /^[\w-]+(:\d+)/.test(url) ? "http" : "https"}://${url}`;
}

/** The URL that will be asked for; null while what is written is none. */
export function previewUrl({ url: text, path }: Pick<SendForm, "url" | "path">, captured: string): string | null {
  const url = parseTarget(text);
  if (url === null) return null;
  return `${url.origin}${targetPath(url, captured, path ?? defaultPathRule(url))}`;
}

/** What follows from the URL where nothing is chosen; null while it is none. */
export function pathRuleOf({ url: text, path }: Pick<SendForm, "url" | "path">): PathRule | null {
  const url = parseTarget(text);
  return url === null ? null : (path ?? defaultPathRule(url));
}

export function checkSendForm(form: SendForm): SendProblems {
  return {
    ...(form.url.startsWith("relay:") || parseTarget(form.url) !== null
      ? {}
      : { url: form.url.trim() === "" ? "Where shall it go?" : "This is not an http or https URL." }),
    ...(form.times === "retry" && !isCount(form.attempts, 2, MOST_ATTEMPTS)
      ? { attempts: `A number from 2 to ${MOST_ATTEMPTS}.` }
      : {}),
    ...(form.times === "retry" && !isPause(form.pauseSeconds) ? { pauseSeconds: "Seconds, up to an hour." } : {}),
    ...(form.times === "repeat" && !isCount(form.repeat, 2, MOST_REPEATS)
      ? { repeat: `A number from 2 to ${MOST_REPEATS}.` }
      : {}),
    ...(form.timeoutSeconds.trim() === "" || isTimeout(form.timeoutSeconds)
      ? {}
      : { timeoutSeconds: `Seconds, from ${SHORTEST_TIMEOUT} to ${LONGEST_TIMEOUT}.` }),
  };
}

/** What is asked of the server. Only for a form without problems. */
export function toResendOrder(form: SendForm): ResendOrder {
  const { path, signing, times } = form;
  return {
    url: form.url.startsWith("relay:") ? form.url : completeUrl(form.url),
    ...(path === null ? {} : { path }),
    ...(signing === null ? {} : { signing }),
    ...(times === "retry"
      ? { retries: { attempts: Number(form.attempts), backoffMs: Math.round(Number(form.pauseSeconds) * 1000) } }
      : {}),
    ...(times === "repeat" ? { repeat: Number(form.repeat), parallel: form.isParallel } : {}),
    ...(form.followsRedirects ? { followRedirects: true } : {}),
    ...toTimeout(form),
  };
}

/** Nothing where nothing is written. */
export function toTimeout({ timeoutSeconds }: Pick<SendForm, "timeoutSeconds">): { readonly timeoutMs?: number } {
  return timeoutSeconds.trim() === "" ? {} : { timeoutMs: Math.round(Number(timeoutSeconds) * 1000) };
}

function parseTarget(text: string): URL | null {
  const complete = completeUrl(text);
  if (!URL.canParse(complete)) return null;
  const url = new URL(complete);
  return url.protocol === "http:" || url.protocol === "https:" ? url : null;
}

function isCount(text: string, least: number, most: number): boolean {
  const count = Number(text);
  return /^\d{1,3}$/.test(text.trim()) && count >= least && count <= most;
}

function isPause(text: string): boolean {
  return /^\d{1,4}(\.\d{1,3})?$/.test(text.trim()) && Number(text) <= LONGEST_PAUSE;
}

function isTimeout(text: string): boolean {
  const seconds = Number(text);
  return /^\d{1,3}(\.\d{1,3})?$/.test(text.trim()) && seconds >= SHORTEST_TIMEOUT && seconds <= LONGEST_TIMEOUT;
}
