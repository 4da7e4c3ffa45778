"use client";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { FrameMessage, FrameResult } from "./frame-result";
import type { BrowserPlan } from "./plan-browser-send";

const TIMEOUT_MS = 60_000;
const MOST_BYTES = 1024 * 1024;

export type SendState =
  | { readonly status: "idle" }
  | { readonly status: "sending" }
  | { readonly status: "done"; readonly plan: BrowserPlan; readonly result: FrameResult };

/** Sends by a frame of its own that may connect anywhere, which this page may not. */
export function useSendFrame(frame: RefObject<HTMLIFrameElement | null>) {
  const [state, setState] = useState<SendState>({ status: "idle" });
  const [isReady, setIsReady] = useState(false);
  const under = useRef<{ readonly id: number; readonly plan: BrowserPlan } | null>(null);
  const nextId = useRef(1);
  useEffect(() => {
    const handle = ({ source, data }: MessageEvent<FrameMessage>) => {
      // Of no origin, so that it is known by its window alone.
      if (source === null || source !== frame.current?.contentWindow) return;
      if (data.kind === "ready") setIsReady(true);
      else if (data.id === under.current?.id) {
        setState({ status: "done", plan: under.current.plan, result: data });
        under.current = null;
      }
    };
    window.addEventListener("message", handle);
    return () => window.removeEventListener("message", handle);
  }, [frame]);
  const send = (plan: BrowserPlan) => {
    const id = nextId.current++;
    under.current = { id, plan };
    setState({ status: "sending" });
    const { url, method, headers, body } = plan;
    const asked = { id, url, method, headers, body, timeoutMs: TIMEOUT_MS, mostBytes: MOST_BYTES };
    frame.current?.contentWindow?.postMessage(asked, "*");
  };
  return { state, isReady, send };
}
