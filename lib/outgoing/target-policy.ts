import { isLoopbackOnly, type Settings } from "@/lib/settings";

/** Where requests may go. */
export interface TargetPolicy {
  /** Whether addresses of this machine and its networks may be reached; those of metadata services never may. */
  readonly allowPrivate: boolean;
  /** The only ports; null for any. */
  readonly ports: readonly number[] | null;
}

type Source = Pick<Settings, "HOST" | "PUBLIC_URL" | "ALLOW_PRIVATE_TARGETS" | "TARGET_PORTS">;

/** An instance that only its own machine can use may send to that machine; any other one may not, unless it is told so. */
export function readTargetPolicy(settings: Source): TargetPolicy {
  return {
    allowPrivate: settings.ALLOW_PRIVATE_TARGETS ?? isLoopbackOnly(settings),
    ports: settings.TARGET_PORTS ?? null,
  };
}
