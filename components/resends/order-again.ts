import type { ResendOrder } from "@/components/api/resend-hit";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { sentPathRule } from "./sent-path-rule";

/** The same hit to the same place, signed in the same way. What was edited is not stored, and so not in it. */
export function orderAgain({ url, signing, attempts }: ResendDto): ResendOrder {
  const asked = attempts[0]?.sent.url;
  return { url, signing, ...(asked === undefined ? {} : { path: sentPathRule(url, asked) }) };
}
