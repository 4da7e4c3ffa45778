/** Prints one line of progress. On stderr, so that what a command prints for programs stays clean. */
export function say(line) {
  process.stderr.write(`hookscope: ${line}\n`);
}
