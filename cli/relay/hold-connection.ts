import { CliError } from "@/cli/cli-error";
import { isErrorBody } from "./call-api";
import { isFinal } from "./final-codes";
import type { RelaySocket } from "./open-relay-socket";

/** Before an instance that ended the connection, or refused it for now, is asked again. */
const RETRY_MS = 1_000;

interface HoldParts {
  readonly socket: RelaySocket;
  /** Ends it in order. */
  readonly signal: AbortSignal;
  readonly onLost: () => void;
}

/**
 * Connects, and connects again whenever the connection is lost, until `signal` aborts. Rejects with a CliError when the
 * instance turns the relay away for good.
 */
export function holdConnection({ socket, signal, onLost }: HoldParts): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    function end(settle: () => void): void {
      clearTimeout(timer);
      socket.off("disconnect").off("connect_error");
      socket.disconnect();
      settle();
    }
    function retry(): void {
      clearTimeout(timer);
      timer = setTimeout(() => socket.connect(), RETRY_MS);
    }
    socket.on("disconnect", () => {
      onLost();
      // Ended by the instance on purpose: asked again, it says why.
      if (!socket.active) retry();
    });
    socket.on("connect_error", (error: Error & { readonly data?: unknown }) => {
      onLost();
      const refusal = isErrorBody(error.data) ? error.data.error : null;
      if (refusal !== null && isFinal(refusal.code)) end(() => reject(new CliError(refusal.message)));
      else if (!socket.active) retry();
    });
    signal.addEventListener("abort", () => end(resolve), { once: true });
    socket.connect();
  });
}
