import { send } from "./send";

export interface Load {
  /** What was acknowledged so far: the seq of each hit, and the path it was sent to. */
  readonly paths: ReadonlyMap<number, string>;
  /** Waits for the last answers. Throws what a sender met. */
  stop(): Promise<void>;
}

const MOST_OPEN = 8;

/** Sends hits without end, `perSecond` at most and fewer where the machine is busy, in turn to each of the folders. */
export function startLoad(captureUrl: string, perSecond: number, folders: readonly string[]): Load {
  const paths = new Map<number, string>();
  const open = new Set<Promise<void>>();
  const problems: unknown[] = [];
  let count = 0;
  const sendOne = async () => {
    const path = `/${folders[count % folders.length]}/${++count}`;
    try {
      paths.set(await send(captureUrl, { path, body: `${count}` }), path);
    } catch (problem) {
      problems.push(problem);
    }
  };
  const timer = setInterval(() => {
    if (open.size === MOST_OPEN) return;
    const sending = sendOne().finally(() => open.delete(sending));
    open.add(sending);
  }, 1000 / perSecond);
  return {
    paths,
    async stop() {
      clearInterval(timer);
      await Promise.all(open);
      if (problems.length > 0) throw new Error("A hit was not taken.", { cause: problems[0] });
    },
  };
}
