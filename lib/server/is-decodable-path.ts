/** Whether the path of a request URL has whole percent escapes of UTF-8 (RFC 3986 2.1): Next answers 500 for others. */
export function isDecodablePath(url: string): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
