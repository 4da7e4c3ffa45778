import { binKeys } from "@/lib/live/client/bin-keys";

/** Where resends live in the query cache, below their bin. */
export const resendKeys = {
  /** The resends of a hit. */
  list: (binId: string, seq: number) => [...binKeys.bin(binId), "resends", seq] as const,
  /** One, with the whole bodies of its answers, as it was after so many attempts. */
  whole: (binId: string, id: string, attempts: number) => [...binKeys.bin(binId), "resend", id, attempts] as const,
  targets: (binId: string) => [...binKeys.bin(binId), "targets"] as const,
  /** With all that is forwarded to them: apart, because a send puts what it knows of its target into the other. */
  forwarded: binKeys.forwarded,
};
