/**
 * A reason not to start that its reader can mend: printed as one line, without a stack, and the process ends with
 * code 1.
 */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
}

/** The line to print for whatever kept the process from starting. */
export function describeStartFailure(error: unknown): string {
  if (error instanceof StartFailure) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === "EADDRINUSE") return `Port ${port} is in use. Stop what listens there, or start with PORT=<another>.`;
  if (code === "EACCES") return `Port ${port} may not be used by this user. Start with PORT=<above 1023>.`;
  if (code === "EADDRNOTAVAIL") return "HOST is not an address of this machine. Set HOST to one, or to localhost.";
  return error.stack ?? error.message;
}
