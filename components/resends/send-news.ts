import type { Verdict } from "@/lib/resends/attempt-schema";

/** What is told of a resend while, and a while after, it is under way. */
export interface SendNews {
  readonly id: number;
  readonly binId: string;
  readonly seq: number;
  readonly target: string;
  readonly state:
    | { readonly kind: "sending" }
    | { readonly kind: "done"; readonly text: string; readonly verdict: Verdict }
    | { readonly kind: "failed"; readonly text: string };
}

const SHOWN_MS = 10_000;
const FAILED_MS = 20_000;

let news: readonly SendNews[] = [];
let nextId = 1;
const listeners = new Set<() => void>();
const timers = new Map<number, ReturnType<typeof setTimeout>>();

function change(next: readonly SendNews[]): void {
  news = next;
  for (const listener of listeners) listener();
}

/** News of resends of this page; they outlive the hit that is looked at. */
export const sendNews = {
  get: () => news,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  begin(about: Omit<SendNews, "id" | "state">): number {
    const id = nextId++;
    change([...news, { ...about, id, state: { kind: "sending" } }]);
    return id;
  },
  /** It goes by itself in a while, unless it is held. */
  end(id: number, state: Exclude<SendNews["state"], { kind: "sending" }>): void {
    change(news.map((item) => (item.id === id ? { ...item, state } : item)));
    sendNews.letGo(id);
  },
  drop(id: number): void {
    sendNews.hold(id);
    change(news.filter((item) => item.id !== id));
  },
  hold(id: number): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
  },
  letGo(id: number): void {
    const state = news.find((item) => item.id === id)?.state;
    if (state === undefined || state.kind === "sending") return;
    sendNews.hold(id);
    timers.set(
      id,
      setTimeout(() => sendNews.drop(id), state.kind === "failed" ? FAILED_MS : SHOWN_MS),
    );
  },
};
