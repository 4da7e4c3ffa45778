import type { MenuEntry } from "@/components/ui/menu-entry";
import { applyTheme } from "./apply-theme";
import type { Theme } from "./theme";
import { THEME_CHOICES } from "./theme-choices";

/** The themes as lines of a menu. */
export function listThemeEntries(theme: Theme): MenuEntry[] {
  return THEME_CHOICES.map((choice) => ({
    ...choice,
    isCurrent: choice.id === theme,
    ...(choice.id === theme ? { hint: "now" } : {}),
    onAction: () => applyTheme(choice.id),
  }));
}
