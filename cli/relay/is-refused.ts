import { connect } from "node:net";
import { targetHost, targetPort } from "@/lib/outgoing/check-target-url";
import { toFailure } from "@/lib/outgoing/exchange-failure";

/** A connection that is neither taken nor refused for so long counts as taken: the next request tells. */
const PATIENCE_MS = 5_000;

/** Whether the server of a URL refuses connections; one that it takes is closed without a word. Never rejects. */
export function isRefused(url: URL, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: targetHost(url), port: targetPort(url), autoSelectFamily: true });
    function settle(isSo: boolean): void {
      signal.removeEventListener("abort", end);
      socket.destroy();
      resolve(isSo);
    }
    const end = () => settle(false);
    socket.once("connect", end).once("timeout", end);
    // Stays: a late error must find a listener.
    socket.on("error", (error) => settle(toFailure(error, url.host).code === "CONNECTION_REFUSED"));
    socket.setTimeout(PATIENCE_MS);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}
