/**
 * What a failed capture statement means.
 * - "bad-row": rolled back because of what is in it; a part of the batch may do.
 * - "busy": rolled back for another transaction's sake; the same again may do.
 * - "absent": never sent, the database cannot be reached or takes no connections; the same again is safe.
 * - "refused": rolled back, and nothing that we could change helps (disk full, read-only, wrong schema).
 * - "lost": not known whether it was committed. Never to be repeated by us.
 */
export type WriteFailure = "bad-row" | "busy" | "absent" | "refused" | "lost";

// SQLSTATE (PostgreSQL, appendix A). Two characters name a whole class.
const FAILURE_BY_SQLSTATE: Readonly<Record<string, WriteFailure>> = {
  "21": "bad-row",
  "22": "bad-row",
  "23": "bad-row",
  "54": "bad-row",
  // An internal error such as an allocation beyond 1 GB.
  XX: "bad-row",
  "25": "refused",
  "42": "refused",
  "53": "refused",
  "55P03": "busy",
  "40001": "busy",
  "40P01": "busy",
  "53300": "absent",
  "57P03": "absent",
  "3D": "absent",
  "28": "absent",
};

export function classifyWriteError(error: unknown): WriteFailure {
  const cause = driverCause(error);
  if (cause === null) return "lost";
  if (cause.kind === "DatabaseNotReachable") return "absent";
  const code = typeof cause.originalCode === "string" ? cause.originalCode : "";
  return FAILURE_BY_SQLSTATE[code] ?? FAILURE_BY_SQLSTATE[code.slice(0, 2)] ?? "lost";
}

/** The adapter's error carries what it understood of the driver's in `cause`. */
function driverCause(error: unknown): { kind?: unknown; originalCode?: unknown } | null {
  if (!(error instanceof Error)) return null;
  const { cause } = error;
  return typeof cause === "object" ? cause : null;
}
