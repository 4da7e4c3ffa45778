import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import { MADE_FAMILY } from "./made-family";
import { MADE_OTHER } from "./made-other";
import { MADE_PLAIN_CODE } from "./made-plain-code";
import { MADE_PLAIN_MONEY } from "./made-plain-money";
import { MADE_PLAIN_PEOPLE } from "./made-plain-people";
import { MADE_PUBLIC_KEY } from "./made-public-key";
import { type Made, URL } from "./made-request";
import { MADE_TIMED } from "./made-timed";

/** One request or more of every sender that proves itself. */
export const MADE_REQUESTS: readonly Made[] = [
  ...MADE_PLAIN_CODE,
  ...MADE_PLAIN_MONEY,
  ...MADE_PLAIN_PEOPLE,
  ...MADE_TIMED,
  ...MADE_FAMILY,
  ...MADE_OTHER,
  ...MADE_PUBLIC_KEY,
];

export function requestOf({ method = "POST", headers, body }: Made): ProviderRequest {
  return { method, url: URL, headers, body: Buffer.from(body) };
}
