import type { TreeHost } from "./tree-host";
import type { TreeSession } from "./tree-session";

/** A tree in the page itself: for what is too small to be worth a worker. */
export function createLocalHost(session: TreeSession): TreeHost {
  return { ask: async (request) => session.answer(request) };
}
