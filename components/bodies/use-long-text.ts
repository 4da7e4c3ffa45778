"use client";
import { useEffect, useState } from "react";
import type { BodyToShow } from "./body-to-show";
import type { FromTextWorker, TextRow, ToTextWorker } from "./text-messages";

export type LongText =
  | { readonly status: "reading" }
  | { readonly status: "failed" }
  | { readonly status: "read"; readonly rowCount: number; readonly isWhole: boolean; readonly problem: string | null };

export interface LoadedTextRows {
  readonly from: number;
  readonly rows: readonly TextRow[];
}

const NO_ROWS: LoadedTextRows = { from: 0, rows: [] };

/**
 * Reads a long text in a worker of its own, in rows of `columns`, for as long as it is shown; null waits. Then `ask` for
 * rows, which come as `loaded`. Give the component a key per text.
 */
export function useLongText(body: BodyToShow, charset: string | null, columns: number | null) {
  const [state, setState] = useState<LongText>({ status: "reading" });
  const [loaded, setLoaded] = useState(NO_ROWS);
  const [worker, setWorker] = useState<Worker | null>(null);
  const { bytes, contentType } = body;
  useEffect(() => {
    if (columns === null) return;
    const started = new Worker(new URL("./text.worker.ts", import.meta.url), { type: "module" });
    started.onerror = () => setState({ status: "failed" });
    started.onmessage = ({ data }: MessageEvent<FromTextWorker>) => {
      if ("rows" in data) setLoaded(data);
      else setState({ status: "read", ...data });
    };
    // A copy of its own: sent as a view, a part would take the whole body along.
    const sent = bytes.slice();
    started.postMessage({ bytes: sent, contentType, charset, columns } satisfies ToTextWorker, [sent.buffer]);
    setWorker(started);
    return () => started.terminate();
  }, [bytes, contentType, charset, columns]);
  const ask = (from: number, count: number) => worker?.postMessage({ from, count } satisfies ToTextWorker);
  return { state, loaded, ask };
}
