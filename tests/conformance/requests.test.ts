import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAt } from "./expect-at";
import { CAPTURE_HOST, DOORS, type Door, openDoor } from "./open-door";
import { REQUEST_CASES } from "./request-cases";
import { ROUTE_DOOR_LOSSES } from "./route-door-losses";
import { sendSent } from "./send-sent";

describe.each(DOORS)("what is sent to the %s door is what the API returns", (kind) => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(kind, { CAPTURE_HOST });
  });
  afterAll(() => door.close());

  it.each(REQUEST_CASES)("%s", async (_name, sent) => {
    const { way, actual } = await sendSent(door, sent);
    expect(actual).toEqual(expectAt(kind, sent, way));
  });
});

describe("the table of the route door's losses", () => {
  const way = { slug: "slug", port: 1, localAddress: "::1", localPort: 2 };

  // Without it the case would have to fail: so it would if the loss happened no more.
  it.each(ROUTE_DOOR_LOSSES)("has a case for: $what", (loss) => {
    const others = ROUTE_DOOR_LOSSES.filter((other) => other !== loss);
    const met = REQUEST_CASES.filter(
      ([, sent]) =>
        JSON.stringify(expectAt("route", sent, way)) !== JSON.stringify(expectAt("route", sent, way, others)),
    );
    expect(met.map(([name]) => name)).not.toEqual([]);
  });
});
