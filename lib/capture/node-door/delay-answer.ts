import type { ServerResponse } from "node:http";

/** Resolves after `ms`, or at once when the process closes or the sender leaves. */
export function delayAnswer(response: ServerResponse, ms: number, closing: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (closing.aborted || response.destroyed) {
      resolve();
      return;
    }
    const end = () => {
      clearTimeout(timer);
      closing.removeEventListener("abort", end);
      response.removeListener("close", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    closing.addEventListener("abort", end);
    response.once("close", end);
  });
}
