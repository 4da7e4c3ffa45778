// The command line: picks the command, and turns its end into an exit code. Wiring only.
import { version } from "@/package.json";
import { CliError, type ExitCode } from "./cli-error";
import { readRelayOptions } from "./relay/read-relay-options";
import { RELAY_HELP } from "./relay/relay-help";
import { runRelay } from "./relay/run-relay";
import { escapeForTerminal } from "./terminal/escape-for-terminal";

const HELP = `Usage: hookscope <command> [options]

Commands:
  relay     sends the requests of a bin to a server on this machine

Options:
  -h, --help      show this, or the help of a command
  -v, --version   show the version

hookscope relay --help tells more.
`;

async function main(args: readonly string[]): Promise<ExitCode> {
  const [command, ...rest] = args;
  if (command === undefined || command === "help" || command === "--help" || command === "-h") {
    process.stdout.write(rest[0] === "relay" ? RELAY_HELP : HELP);
    return command === undefined ? 2 : 0;
  }
  if (command === "--version" || command === "-v") {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (command !== "relay") {
    throw new CliError(`There is no command ${command}. See hookscope --help.`, 2);
  }
  const options = readRelayOptions(rest, process.env);
  if (options === "help") {
    process.stdout.write(RELAY_HELP);
    return 0;
  }
  return runRelay(options);
}

// A key that was given as an option does not stay readable in the list of processes.
process.title = "hookscope";

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isExpected = error instanceof CliError;
    const text = isExpected ? error.message : `Something went wrong that should not. ${String(error)}`;
    process.stderr.write(`hookscope: ${escapeForTerminal(text)}\n`);
    process.exitCode = isExpected ? error.exitCode : 1;
  },
);
