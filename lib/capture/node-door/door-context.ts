import type { Logger } from "pino";
import type { Capture } from "@/lib/capture/capture";
import type { TrustedProxies } from "@/lib/http/trusted-proxies";

/** What every part of the Node door needs. */
export interface DoorContext {
  readonly capture: Capture;
  readonly maxBodyBytes: number;
  readonly captureHost: string | undefined;
  readonly trusted: TrustedProxies;
  readonly log: Logger;
}
