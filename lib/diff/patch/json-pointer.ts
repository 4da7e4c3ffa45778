/** The reference token (RFC 6901 3) of a member's name or an element's index, with its "/". */
export function pointerStep(step: string | number): string {
  return `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
