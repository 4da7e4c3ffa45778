import { AppError } from "@/lib/errors";

/** UNPROCESSABLE: a target that requests are not sent to, with the rule. `path` is the input's. */
export function targetRefused(message: string, rule: string): AppError {
  return new AppError("UNPROCESSABLE", message, { details: [{ path: "url", message: rule }] });
}
