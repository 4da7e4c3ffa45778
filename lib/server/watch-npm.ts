const LOOK_MS = 500;

interface WatchParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly findParent?: () => number;
}

/**
 * Calls back once when the shell is gone in which `npm start` runs this process: npm passes a signal on to its shell alone,
 * which ends by it and leaves its child behind. Does nothing where npm did not start it, nor on Windows, where the parent
 * of a process is never another. Does not keep the process alive.
 */
export function watchNpm(onGone: () => void, { env, findParent = () => process.ppid }: WatchParts): void {
  if (env.npm_lifecycle_event !== "start") return;
  const shell = findParent();
  const timer = setInterval(() => {
    if (findParent() === shell) return;
    clearInterval(timer);
    onGone();
  }, LOOK_MS);
  timer.unref();
}
