import { ArrowLeft, ChartColumn, Clock, Keyboard, ListEnd, Search } from "lucide-react";
import type { Command } from "@/components/palette/command";
import type { Theme } from "@/components/theme/theme";
import { THEME_CHOICES } from "@/components/theme/theme-choices";

interface ViewParts {
  readonly isFollowing: boolean;
  /** List and hit are two screens, and there is no timeline. */
  readonly isNarrow: boolean;
  readonly isAge: boolean;
  readonly theme: Theme;
  readonly onToggleFollow: () => void;
  readonly onToggleTimes: () => void;
  readonly onTheme: (theme: Theme) => void;
  readonly onSearch: () => void;
  readonly onChooseSpan: () => void;
  readonly onOpenHelp: () => void;
}

const THEME_LABELS = {
  light: "Use the light theme",
  dark: "Use the dark theme",
  system: "Use the system’s theme",
} as const satisfies Readonly<Record<Theme, string>>;

/** What changes how the bin is looked at, and nothing else. */
export function listViewCommands(parts: ViewParts): readonly Omit<Command, "group">[] {
  const { isNarrow, theme, onTheme } = parts;
  const span: Omit<Command, "group"> = {
    id: "timeline",
    label: "Choose a time span",
    icon: ChartColumn,
    keyId: "timeline",
    words: "timeline brush filter",
    run: parts.onChooseSpan,
  };
  return [
    { id: "search", label: "Search hits", icon: Search, keyId: "search", words: "find filter", run: parts.onSearch },
    followCommand(parts),
    {
      id: "time",
      label: parts.isAge ? "Show times of day" : "Show ages",
      icon: Clock,
      keyId: "times",
      run: parts.onToggleTimes,
    },
    ...(isNarrow ? [] : [span]),
    {
      id: "keys",
      label: "Show all keys",
      icon: Keyboard,
      keyId: "help",
      words: "help shortcuts keyboard",
      run: parts.onOpenHelp,
    },
    ...THEME_CHOICES.filter(({ id }) => id !== theme).map(({ id, icon }) => ({
      id: `theme-${id}`,
      label: THEME_LABELS[id],
      icon,
      words: "colours appearance",
      run: () => onTheme(id),
    })),
  ];
}

/** Where list and hit are two screens, to follow is to be in the list. */
function followCommand({ isFollowing, isNarrow, onToggleFollow }: ViewParts): Omit<Command, "group"> {
  const follow = { id: "follow", keyId: "follow", run: onToggleFollow } as const;
  if (!isNarrow) {
    return { ...follow, label: isFollowing ? "Stop following the newest hit" : "Follow the newest hit", icon: ListEnd };
  }
  return isFollowing
    ? { ...follow, label: "Open the newest hit", icon: ListEnd }
    : { ...follow, label: "Back to the list", icon: ArrowLeft };
}
