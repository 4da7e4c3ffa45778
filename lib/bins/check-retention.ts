import { AppError, type ErrorDetail } from "@/lib/errors";
import type { Settings } from "@/lib/settings";
import type { Retention } from "./settings-schema";

const SETTINGS = { days: "RETENTION_DAYS", hits: "RETENTION_HITS", bytes: "RETENTION_BYTES" } as const;
const FIELDS = ["days", "hits", "bytes"] as const;

/** A bin keeps no more than the instance does. INVALID_INPUT when it asks for more, naming the field and the most. */
export function checkRetention(
  asked: Retention,
  settings: Pick<Settings, (typeof SETTINGS)[(typeof FIELDS)[number]]>,
): void {
  const details = FIELDS.flatMap((field): ErrorDetail[] => {
    const most = settings[SETTINGS[field]];
    if ((asked[field] ?? 0) <= most) return [];
    return [{ path: `settings.retention.${field}`, message: `must be at most ${most}, which this instance keeps` }];
  });
  if (details.length === 0) return;
  throw new AppError("INVALID_INPUT", "A bin cannot keep more than the instance it is on.", { details });
}
