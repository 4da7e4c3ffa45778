"use client";
import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { applyTheme } from "./apply-theme";
import type { Theme } from "./theme";

const CHOICES = [
  { id: "light", label: "Light", icon: Sun },
  { id: "dark", label: "Dark", icon: Moon },
  { id: "system", label: "As the system", icon: Monitor },
] as const satisfies ReadonlyArray<{ id: Theme; label: string; icon: typeof Sun }>;

export function ThemeSwitch({ initial }: { readonly initial: Theme }) {
  const [theme, setTheme] = useState<Theme>(initial);
  const icon = CHOICES.find((choice) => choice.id === theme)?.icon ?? Monitor;
  return (
    <Menu
      label="Theme"
      entries={CHOICES.map((choice) => ({
        ...choice,
        isCurrent: choice.id === theme,
        ...(choice.id === theme ? { hint: "now" } : {}),
        onAction: () => {
          setTheme(choice.id);
          applyTheme(choice.id);
        },
      }))}
      trigger={(props) => <IconButton {...props} icon={icon} label="Theme" />}
    />
  );
}
