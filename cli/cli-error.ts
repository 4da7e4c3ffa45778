/** How the program ends: 0 all went well, 1 it could not do what was asked, 2 it was asked in a way it does not understand. */
export type ExitCode = 0 | 1 | 2;

/** Ends the program with one line that says what to do. */
export class CliError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode = 1) {
    super(message);
    this.name = "CliError";
    this.exitCode = exitCode;
  }
}

/** A mistake in the command line itself. */
export function usageError(message: string): CliError {
  return new CliError(`${message} See hookscope relay --help.`, 2);
}
