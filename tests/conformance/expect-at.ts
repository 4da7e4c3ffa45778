import { type Expectation, expectExact, type Way } from "./expectation";
import type { DoorKind } from "./open-door";
import { ROUTE_DOOR_LOSSES } from "./route-door-losses";
import type { SentRequest } from "./sent-request";

/** What must become of the request at that door: the Node door loses nothing. */
export function expectAt(
  kind: DoorKind,
  sent: SentRequest,
  way: Way,
  losses = kind === "node" ? [] : ROUTE_DOOR_LOSSES,
): Expectation {
  return losses.reduce((expected, loss) => loss.apply(expected, sent, way), expectExact(sent, way));
}
