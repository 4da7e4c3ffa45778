const KEY = "hookscope-recent-searches";
const MOST = 8;

/** The searches made last, the newest first; none where the browser keeps nothing. */
export function readRecentSearches(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter((text) => typeof text === "string" && text !== "").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Notes a search as the newest, once. */
export function rememberSearch(text: string): void {
  const trimmed = text.trim();
  if (trimmed === "") return;
  const recent = [trimmed, ...readRecentSearches().filter((other) => other !== trimmed)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(recent));
  } catch {
    // Without storage there are no recent searches; the search itself works.
  }
}
