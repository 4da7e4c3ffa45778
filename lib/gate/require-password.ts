import { AppError } from "@/lib/errors";
import { type Gate, readShown } from "./create-gate";

/** Where the instance has a password, whoever opens a live connection must have shown it, as for pages. */
export function requirePassword(
  gate: Gate | null,
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): void {
  if (gate === null || gate.admits(readShown(headers))) return;
  throw new AppError("UNAUTHENTICATED", "This instance has a password: enter it at /enter, or send x-access-password.");
}
