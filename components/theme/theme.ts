export const THEME_COOKIE = "hookscope_theme";
export type Theme = "light" | "dark" | "system";

/** Reads the theme out of its cookie's value; anything else follows the system. */
export function parseTheme(value: string | undefined): Theme {
  return value === "light" || value === "dark" ? value : "system";
}
