/** Which of both looks our own words in a frame have. */
export type PreviewTheme = "light" | "dark" | "system";

const SCHEMES = { light: "light", dark: "dark", system: "light dark" } as const;

/** The style that our own pages inside a frame share: the app's ground, text and checkerboard. */
export function previewStyle(theme: PreviewTheme): string {
  return `:root { color-scheme: ${SCHEMES[theme]}; --ground: light-dark(oklch(0.994 0.001 270), oklch(0.192 0.009 270));
  --line: light-dark(oklch(0.915 0.006 270), oklch(0.282 0.013 270)); --ink: light-dark(oklch(0.215 0.02 270), oklch(0.945 0.005 270));
  --soft: light-dark(oklch(0.43 0.022 270), oklch(0.77 0.013 270)); }
html, body { height: 100%; margin: 0; }
body { display: grid; place-items: center; background: var(--ground); color: var(--soft);
  font: 13px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }`;
}
