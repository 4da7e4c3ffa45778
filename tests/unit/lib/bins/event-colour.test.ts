import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { automaticColour, EVENT_COLOURS, eventColour } from "@/lib/bins/event-colour";
import { binSettingsSchema } from "@/lib/bins/settings-schema";

describe("the colour of an event", () => {
  it("is the chosen one, also of events that are called like parts of an object", () => {
    expect(eventColour("push", { push: "grey" })).toBe("grey");
    expect(eventColour("constructor", {})).toBe(automaticColour("constructor"));
    expect(eventColour("__proto__", JSON.parse('{"__proto__": "pink"}'))).toBe("pink");
  });

  it("follows else from the name, and is never the one for what is no event", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const colour = automaticColour(name);
        expect(EVENT_COLOURS).toContain(colour);
        expect(colour).not.toBe("grey");
        expect(automaticColour(name)).toBe(colour);
      }),
    );
  });

  it("is spread over all of them", () => {
    const seen = new Set(Array.from({ length: 200 }, (_, n) => automaticColour(`event.${n}`)));
    expect(seen.size).toBe(EVENT_COLOURS.length - 1);
  });

  it("is a setting within bounds", () => {
    const parse = (eventColours: object) => binSettingsSchema.safeParse({ eventColours });
    expect(parse({ push: "teal" }).data?.eventColours).toEqual({ push: "teal" });
    expect(binSettingsSchema.parse({}).eventColours).toEqual({});
    expect(parse({ push: "#fff" }).success).toBe(false);
    expect(parse({ "": "teal" }).success).toBe(false);
    expect(parse(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`e${n}`, "teal"]))).success).toBe(false);
  });
});
