import type { TreeAnswer, TreeHost } from "@/components/tree/tree-host";
import type { FromWorker, ToWorker } from "./document-messages";
import type { OpenedTree } from "./opened-tree";
import type { TreeDocument } from "./tree-document";

/** Opens a document in a worker of its own. Rejects when the worker fails; `signal` ends it. */
export function openInWorker(document: TreeDocument, signal: AbortSignal): Promise<OpenedTree> {
  const worker = new Worker(new URL("./document.worker.ts", import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate());
  const waiting = new Map<number, (answer: TreeAnswer) => void>();
  const send = (message: ToWorker) => worker.postMessage(message);
  let asked = 0;
  const host: TreeHost = {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(signal.reason);
          return;
        }
        asked += 1;
        waiting.set(asked, resolve);
        send({ ask, number: asked });
      }),
  };
  return new Promise((resolve, reject) => {
    worker.onerror = () => {
      worker.terminate();
      reject(new Error("The part of the page that reads long bodies did not start."));
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ("opened" in data) {
        resolve({ opened: data.opened, host: data.opened.rowCount === 0 ? null : host });
        return;
      }
      waiting.get(data.number)?.(data.answer);
      waiting.delete(data.number);
    };
    // A copy of its own: sent as a view, a part would take the whole body along.
    const bytes = document.bytes.slice();
    worker.postMessage({ open: { ...document, bytes } } satisfies ToWorker, [bytes.buffer]);
  });
}
