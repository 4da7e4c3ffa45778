import type { BinFeed } from "./bin-feed";
import type { LiveConnectionState } from "./live-connection-state";

/** The state of a feed in the words of the screen. */
export function presentConnection(feed: BinFeed): LiveConnectionState {
  if (feed.ended !== null) return { state: "ended", reason: feed.ended };
  if (!feed.isConnected) {
    return feed.offlineSince === null ? { state: "connecting" } : { state: "offline", since: feed.offlineSince };
  }
  if (feed.isWatching === null && feed.offlineSince === null) return { state: "connecting" };
  return feed.isWatching && feed.watch === null && feed.ask === null ? { state: "live" } : { state: "catchingUp" };
}
