/** A line for a terminal that sends one JSON hit. The URL is ours, so it needs no quoting beyond quotes. */
export function formatCurlLine(captureUrl: string): string {
  return `curl -d '{"hello":"world"}' -H 'content-type: application/json' '${captureUrl}'`;
}
