/** What a header field is about; headers can be shown in these groups, in this order. */
export const HEADER_GROUPS = [
  "content",
  "auth",
  "signature",
  "cookies",
  "conditional",
  "caching",
  "connection",
  "client",
  "proxy",
  "tracing",
  "provider",
  "other",
] as const;

export type HeaderGroup = (typeof HEADER_GROUPS)[number];
