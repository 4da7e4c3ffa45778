import { AppError } from "@/lib/errors";
import type { ShareState } from "./share-schema";

export type EndedState = Exclude<ShareState, "open">;

const ENDED: Readonly<Record<EndedState, string>> = {
  revoked: "This link was revoked by the person who made it.",
  expired: "This link has expired.",
  used: "This link was opened as often as it may be.",
};

/** Why a link opens nothing any more, a sentence for whoever has it. */
export function describeEnd(state: EndedState): string {
  return ENDED[state];
}

/** GONE, with the reason. */
export function shareEnded(state: EndedState): AppError {
  return new AppError("GONE", ENDED[state]);
}

/** GONE: the hit or the bin behind it. */
export function subjectDeleted(): AppError {
  return new AppError("GONE", "What was shared has been deleted.");
}
