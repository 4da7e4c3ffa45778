import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describeChanged } from "@/components/audit/setting-words";
import { listChangedSettings } from "@/lib/bins/list-changed-settings";
import { binSettingsSchema } from "@/lib/bins/settings-schema";
import { saveTargetSchema } from "@/lib/resends/target-schema";

const shapeSchema = z.object({ properties: z.record(z.string(), z.unknown()).optional() });

function listMembers(schema: unknown): ReadonlyArray<readonly [string, unknown]> {
  return Object.entries(shapeSchema.parse(schema).properties ?? {});
}

function listSettings(): string[] {
  return listMembers(z.toJSONSchema(binSettingsSchema, { io: "input" })).flatMap(([part, schema]) => {
    const fields = listMembers(schema);
    return fields.length === 0 ? [part] : fields.map(([field]) => `${part}.${field}`);
  });
}

describe("changed settings, in words", () => {
  it.each(listSettings())("has words for the setting %s of a bin", (name) => {
    expect(describeChanged("bin.changed", name)).not.toEqual([name]);
  });

  it.each(Object.keys(saveTargetSchema.shape).filter((name) => name !== "url"))(
    "has words for %s of a target",
    (name) => {
      expect(describeChanged("target.kept", name)).not.toEqual([name]);
    },
  );

  it("says each, and a name that it does not know as it is", () => {
    expect(describeChanged("bin.changed", "name, access.bearer")).toEqual(["its name", "the bearer token for senders"]);
    expect(describeChanged("bin.changed", "constructor")).toEqual(["constructor"]);
    expect(describeChanged("bin.changed", "")).toEqual([]);
  });
});

describe("listChangedSettings", () => {
  const parse = (settings: unknown) => binSettingsSchema.parse(settings);
  it.each([
    [{}, {}, []],
    [{}, { handshakes: "off" }, ["handshakes"]],
    [{ access: { bearer: "***" } }, { access: { bearer: "***", methods: ["POST"] } }, ["access.methods"]],
    [{ access: { bearer: "***" } }, { access: { bearer: "another" } }, ["access.bearer"]],
    [{ access: { bearer: "***" } }, {}, ["access.bearer"]],
    [{ eventColours: { "order.paid": "blue" } }, { eventColours: { whsec_x: "red" } }, ["eventColours"]],
    [{ diff: { baselines: { paid: 1 } } }, { diff: { baselines: { paid: 2 } } }, ["diff.baselines"]],
    [
      { retention: { days: 3 }, answer: { default: { status: 200 } } },
      { retention: { hits: 5 }, answer: { default: { status: 404 } } },
      ["answer.default", "retention.days", "retention.hits"],
    ],
  ])("of %j and %j says %j", (before, after, changed) => {
    expect(listChangedSettings(parse(before), parse(after))).toEqual(changed);
  });
});
