const COLOURS = [
  "--color-chart-refused",
  "--color-chart-server-error",
  "--color-chart-client-error",
  "--color-chart-unanswered",
  "--color-chart-good",
] as const;

/** The colours of the layers, highest first, as a canvas takes them: a canvas knows neither variables nor light-dark(). */
export function resolveColours(within: HTMLElement): readonly string[] {
  return COLOURS.map((name) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    within.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
}
