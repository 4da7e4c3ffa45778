/** Asks a thread to close what it has open and to end; it does no job then. */
export const END_THREAD = "end";

/** What comes back for each job, once. */
export type ThreadAnswer =
  | { readonly ok: true; readonly result: unknown }
  /** Errors of the database client lose what they are on their way between threads. */
  | { readonly ok: false; readonly error: Error; readonly isDatabaseAway: boolean };
