/** The colour class of an answered status: success is the rule and stays quiet. */
export function statusColour(status: number): string {
  if (status >= 500) return "text-bad";
  if (status >= 400) return "text-warning";
  if (status >= 300) return "text-info";
  return "text-faint";
}
