"use client";
import { Monitor } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { listThemeEntries } from "./list-theme-entries";
import type { Theme } from "./theme";
import { THEME_CHOICES } from "./theme-choices";
import { useTheme } from "./use-theme";

export function ThemeSwitch({ initial }: { readonly initial: Theme }) {
  const theme = useTheme(initial);
  const icon = THEME_CHOICES.find((choice) => choice.id === theme)?.icon ?? Monitor;
  return (
    <Menu
      label="Theme"
      entries={listThemeEntries(theme)}
      trigger={(props) => <IconButton {...props} icon={icon} label="Theme" />}
    />
  );
}
