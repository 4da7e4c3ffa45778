import { type PreviewTheme, previewStyle } from "./preview-theme";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Why nothing can be shown, as a page for the frame in its place. */
export function writeProblemPage(message: string, theme: PreviewTheme): string {
  const words = message.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>No preview</title><style>${previewStyle(theme)}
main { max-width: 46ch; padding: 16px; text-align: center; } h1 { margin: 0 0 4px; color: var(--ink); font-size: 14px; } p { margin: 0; overflow-wrap: anywhere; }
</style><main><h1>This cannot be previewed</h1><p>${words}</p></main>`;
}
