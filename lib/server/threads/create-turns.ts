import { AppError } from "@/lib/errors";

export interface TurnLimit {
  readonly mostWaiting: number;
  /** Said to whoever comes beyond. */
  readonly tooMany: string;
}

export interface Turns {
  /** Resolves when it is one's turn, with what ends it. UNAVAILABLE when too many of its kind wait, or all is over. */
  take(isBackground: boolean): Promise<() => void>;
  close(): void;
}

interface Waiting {
  readonly go: () => void;
  readonly refuse: (error: AppError) => void;
}

/** One at a time; those in the background after all others. */
export function createTurns({ mostWaiting, tooMany }: TurnLimit): Turns {
  const asked: Waiting[] = [];
  const background: Waiting[] = [];
  let isTaken = false;
  let isClosed = false;

  function next(): void {
    const waiting = asked.shift() ?? background.shift();
    if (waiting === undefined) isTaken = false;
    else waiting.go();
  }

  /** Ends a turn once, however often it is called. */
  function createEnd(): () => void {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      next();
    };
  }

  return {
    async take(isBackground) {
      if (isClosed) throw new AppError("UNAVAILABLE", "The server is stopping.");
      if (!isTaken) {
        isTaken = true;
        return createEnd();
      }
      const queue = isBackground ? background : asked;
      if (queue.length >= mostWaiting) throw new AppError("UNAVAILABLE", tooMany);
      await new Promise<void>((go, refuse) => queue.push({ go, refuse }));
      return createEnd();
    },
    close() {
      isClosed = true;
      const error = new AppError("UNAVAILABLE", "The server is stopping.");
      for (const { refuse } of [...asked.splice(0), ...background.splice(0)]) refuse(error);
    },
  };
}
