/** Colours of the style sheet as a canvas takes them: a canvas knows neither variables nor light-dark(). */
export function resolveColours(within: HTMLElement, variables: readonly string[]): readonly string[] {
  return variables.map((name) => {
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    within.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
}
