import { AppError } from "@/lib/errors";

/** The error for a hit that was deleted or never was. */
export function hitNotFound(seq: number): AppError {
  return new AppError("NOT_FOUND", `The bin has no hit ${seq}. It may have been deleted.`);
}
