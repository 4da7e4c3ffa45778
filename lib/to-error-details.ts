import type { z } from "zod";
import type { ErrorDetail } from "./errors";

const MAX_DETAILS = 50;

/** What a schema found wrong, each with its dotted path below `base`; unknown fields each by name. At most 50. */
export function toErrorDetails(error: z.ZodError, base: readonly string[] = []): ErrorDetail[] {
  const details = error.issues.flatMap((issue): ErrorDetail[] => {
    const path = [...base, ...issue.path.map(String)];
    return issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: [...path, key].join("."), message: "is not a known field" }))
      : [{ path: path.join("."), message: issue.message }];
  });
  return details.slice(0, MAX_DETAILS);
}
