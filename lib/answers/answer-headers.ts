import type { RawHeaders } from "@/lib/http/raw-headers";

/** Names the hit in every answer to a stored request. */
export const HIT_HEADER = "x-hookscope-hit";

/** On every answer of the capture path: whatever its body is, a browser runs nothing of it on our origin. */
export const SAFETY_HEADERS: RawHeaders = [
  ["content-security-policy", "sandbox"],
  ["x-content-type-options", "nosniff"],
];

/** A page of any origin may send to a bin and read which hit it made. */
export const CORS_HEADERS: RawHeaders = [
  ["access-control-allow-origin", "*"],
  ["access-control-expose-headers", HIT_HEADER],
];
