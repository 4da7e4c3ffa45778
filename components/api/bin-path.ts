/** The API path of a bin, and below it. */
export function binPath(binId: string, below = ""): string {
  return `/api/bins/${encodeURIComponent(binId)}${below}`;
}
