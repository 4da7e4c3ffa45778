import { THEME_COOKIE, type Theme } from "./theme";
import { themeListeners } from "./theme-listeners";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Shows the theme, and remembers it in a cookie, so that the server renders it and nothing flashes. */
export function applyTheme(theme: Theme): void {
  const { documentElement } = document;
  if (theme === "system") delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
  const age = theme === "system" ? 0 : YEAR_SECONDS;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing outside secure contexts
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${age}; samesite=lax`;
  for (const listener of themeListeners) listener();
}
