/** Who shows which theme is chosen, and is told when another one is. */
export const themeListeners = new Set<() => void>();
