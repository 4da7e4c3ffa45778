import { Monitor, Moon, Sun } from "lucide-react";
import type { Theme } from "./theme";

/** The themes as they are offered. */
export const THEME_CHOICES = [
  { id: "light", label: "Light", icon: Sun },
  { id: "dark", label: "Dark", icon: Moon },
  { id: "system", label: "As the system", icon: Monitor },
] as const satisfies ReadonlyArray<{ id: Theme; label: string; icon: typeof Sun }>;
