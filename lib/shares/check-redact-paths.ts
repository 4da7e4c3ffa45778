import { AppError } from "@/lib/errors";
import { parsePathPattern } from "@/lib/http/path/parse-path-pattern";
import type { CreateShareInput } from "./share-schema";

/** A path that is none would redact nothing, unseen: INVALID_INPUT that names it. */
export function checkRedactPaths({ redact }: Pick<CreateShareInput, "redact">): void {
  const details = (redact?.paths ?? []).flatMap((path, index) =>
    parsePathPattern(path).ok ? [] : [{ path: `redact.paths.${index}`, message: "is no path, like $.customer.email" }],
  );
  if (details.length > 0) throw new AppError("INVALID_INPUT", "A path to redact is not a path.", { details });
}
