import { AppError } from "@/lib/errors";
import { createPairingCode, readPairingCode } from "./pairing-code";

export const PAIRING_MS = 5 * 60_000;
const MOST_PER_BIN = 5;
const MOST_OPEN = 1_000;
/** Wrong codes that the whole process hears in a window: a thousandth of one in a million to meet one of a thousand. */
export const MOST_WRONG = 60;
const WRONG_WINDOW_MS = 60_000;

export interface Pairing {
  readonly workspaceId: string;
  readonly binId: string;
}

/**
 * The pairings that are open at this process, in memory: a code lives for five minutes, is good once, and only so many wrong
 * ones a minute are listened to.
 */
export interface PairingDesk {
  /** RATE_LIMITED when there are too many. Of a bin the newest five stay. */
  open(pairing: Pairing): { readonly code: string; readonly expiresAt: number };
  /** The pairing, which ends by it. NOT_FOUND for a wrong or old code, RATE_LIMITED after too many of those. */
  redeem(code: string): Pairing;
}

interface Open extends Pairing {
  readonly expiresAt: number;
}

export function createPairingDesk(now: () => number = Date.now): PairingDesk {
  const open = new Map<string, Open>();
  let wrong = 0;
  let windowEndsAt = 0;

  function sweep(): void {
    for (const [code, { expiresAt }] of open) if (expiresAt <= now()) open.delete(code);
  }

  function noteWrong(): void {
    if (now() >= windowEndsAt) {
      wrong = 0;
      windowEndsAt = now() + WRONG_WINDOW_MS;
    }
    wrong++;
  }

  return {
    open({ workspaceId, binId }) {
      sweep();
      const ofBin = [...open].filter(([, pairing]) => pairing.binId === binId);
      for (const [code] of ofBin.slice(0, Math.max(0, ofBin.length - MOST_PER_BIN + 1))) open.delete(code);
      if (open.size >= MOST_OPEN)
        throw new AppError("RATE_LIMITED", "Too many pairings are open. Try again in a minute.");
      const code = createPairingCode();
      const expiresAt = now() + PAIRING_MS;
      open.set(code, { workspaceId, binId, expiresAt });
      return { code, expiresAt };
    },
    redeem(text) {
      sweep();
      if (wrong >= MOST_WRONG && now() < windowEndsAt) {
        throw new AppError("RATE_LIMITED", "Too many wrong codes were tried. Wait a minute, then ask for a new one.");
      }
      const code = readPairingCode(text);
      const pairing = code === null ? undefined : open.get(code);
      if (code === null || pairing === undefined) {
        noteWrong();
        throw new AppError(
          "NOT_FOUND",
          "This pairing code is wrong, used or older than five minutes. Ask the bin's page for a new one.",
        );
      }
      open.delete(code);
      return { workspaceId: pairing.workspaceId, binId: pairing.binId };
    },
  };
}
