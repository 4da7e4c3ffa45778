import { ApiError } from "@/components/api/api-error";
import type { SharedSubjectDto } from "@/lib/shares/share-schema";
import type { OpenedShare } from "./opened-share";

interface Opening {
  readonly data: SharedSubjectDto | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

/** What the answer to an opening means for who opens it. `password` is the one that was given. */
export function readOpening({ data, error, isFetching, refetch }: Opening, password: string | null): OpenedShare {
  if (data !== undefined) return { is: "open", subject: data };
  if (isFetching || error === null) {
    return password === null ? { is: "opening" } : { is: "locked", problem: null, isChecking: true };
  }
  const { status = 0, code = null } = error instanceof ApiError ? error : {};
  if (status === 401 || (code === "RATE_LIMITED" && password !== null)) {
    return { is: "locked", problem: password === null ? null : error.message, isChecking: false };
  }
  if (status === 410) return { is: "ended", message: error.message };
  if (status === 404 || status === 400) return { is: "missing" };
  return { is: "failed", message: error.message, retry: () => void refetch() };
}
