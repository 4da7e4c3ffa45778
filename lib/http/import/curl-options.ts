/** What an option of curl means for the request that it sends. */
export type CurlOption =
  | "method"
  | "header"
  | "data"
  | "data-raw"
  | "json"
  | "user"
  | "agent"
  | "referer"
  | "cookie"
  | "url"
  | "request-target"
  | "head"
  | "get"
  | "http1.0"
  | "ignored"
  | "ignored-with-value";

/** Options by name; those that only say how to send or what to show are ignored. Others are refused. */
export const CURL_OPTIONS: ReadonlyMap<string, CurlOption> = new Map<string, CurlOption>([
  ["-X", "method"],
  ["--request", "method"],
  ["-H", "header"],
  ["--header", "header"],
  ["-d", "data"],
  ["--data", "data"],
  ["--data-ascii", "data"],
  ["--data-binary", "data"],
  ["--data-raw", "data-raw"],
  ["--json", "json"],
  ["-u", "user"],
  ["--user", "user"],
  ["-A", "agent"],
  ["--user-agent", "agent"],
  ["-e", "referer"],
  ["--referer", "referer"],
  ["-b", "cookie"],
  ["--cookie", "cookie"],
  ["--url", "url"],
  ["--request-target", "request-target"],
  ["-I", "head"],
  ["--head", "head"],
  ["-G", "get"],
  ["--get", "get"],
  ["-0", "http1.0"],
  ["--http1.0", "http1.0"],
  ...["-s", "-S", "-k", "-L", "-i", "-v", "-f", "-g", "-N", "-#", "-q"].map((name) => [name, "ignored"] as const),
  ...["--silent", "--show-error", "--insecure", "--location", "--include", "--verbose", "--fail", "--globoff"].map(
    (name) => [name, "ignored"] as const,
  ),
  ...["--path-as-is", "--http1.1", "--http2", "--compressed", "--no-buffer"].map((name) => [name, "ignored"] as const),
  ...["-o", "--output", "-m", "--max-time", "--connect-timeout", "--retry", "-w", "--write-out", "-x", "--proxy"].map(
    (name) => [name, "ignored-with-value"] as const,
  ),
]);

export function takesValue(option: CurlOption): boolean {
  return !["head", "get", "http1.0", "ignored"].includes(option);
}
