import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAccessForm } from "@/components/bins/access-form";
import { toRetentionLimits } from "@/components/bins/retention-form";
import {
  checkSettingsForm,
  findConflicts,
  type SettingsEdits,
  type SettingsForm,
  showEdits,
  toSettingsChange,
} from "@/components/bins/settings-form";

const current: SettingsForm = {
  name: "orders",
  days: "7",
  hits: "",
  megabytes: "",
  handshakes: "ask",
  ignoreHeaders: "",
  ignorePaths: "$.etag\n$.meta",
  arrayKeys: "$.items = sku\n$.lines = id",
  ...toAccessForm({ bearer: "***" }),
};
const limits = toRetentionLimits({ days: 30, hits: 1000, bytes: 10_000_000 });

describe("the settings of a bin", () => {
  it.each<[string, SettingsEdits, object | null]>([
    ["nothing typed", {}, null],
    ["typed back to what it was", { name: { text: " orders ", base: "orders" } }, null],
    ["only a name", { name: { text: " refunds ", base: "orders" } }, { name: "refunds" }],
    ["only one bound", { hits: { text: "5", base: "" } }, { settings: { retention: { hits: 5 } } }],
    [
      "a bound taken away and another set",
      { days: { text: "", base: "7" }, megabytes: { text: "2.5", base: "" } },
      { settings: { retention: { days: null, bytes: 2_500_000 } } },
    ],
    [
      "who may send, of which only what was edited",
      { methods: { text: "post, put", base: "" }, addresses: { text: "10.0.0.0/8\n::1", base: "" } },
      { settings: { access: { methods: ["POST", "PUT"], allowAddresses: ["10.0.0.0/8", "::1"] } } },
    ],
    ["a token taken away", { bearer: { text: "", base: "***" } }, { settings: { access: { bearer: null } } }],
    [
      "handshakes and a bound",
      { handshakes: { text: "auto", base: "ask" }, hits: { text: "5", base: "" } },
      { settings: { retention: { hits: 5 }, handshakes: "auto" } },
    ],
    [
      "what comparisons ignore",
      {
        ignoreHeaders: { text: "x-a\n\n x-* ", base: "" },
        ignorePaths: { text: " ", base: "" },
        arrayKeys: { text: "$.lines = uid\n$['a=b'] = key", base: "" },
      },
      {
        settings: {
          diff: {
            ignoreHeaders: ["x-a", "x-*"],
            ignorePaths: null,
            arrayKeys: { "$.items": null, "$.lines": "uid", "$['a=b']": "key" },
          },
        },
      },
    ],
  ])("are sent as far as edited: %s", (_name, edits, change) => {
    expect(toSettingsChange(current, edits)).toEqual(change);
  });

  it.each<[string, SettingsEdits, object]>([
    ["untouched here", {}, {}],
    ["changed here only", { name: { text: "refunds", base: "orders" } }, {}],
    ["changed elsewhere too", { name: { text: "refunds", base: "before" } }, { name: "orders" }],
    ["changed alike", { name: { text: "orders", base: "before" } }, {}],
    ["chosen otherwise elsewhere", { handshakes: { text: "off", base: "auto" } }, { handshakes: "ask" }],
    ["reset elsewhere", { hits: { text: "5", base: "9" } }, { hits: "" }],
  ])("conflict where both sides changed them: %s", (_name, edits, conflicts) => {
    expect(findConflicts(current, edits)).toEqual(conflicts);
  });

  it("follow the bin where nothing was typed, and are never lost without a word", () => {
    const text = fc.constantFrom("", "a", "b", "7");
    const edits = fc.record(
      { name: fc.record({ text, base: text }), days: fc.record({ text, base: text }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(edits, (typed) => {
        const shown = showEdits(current, typed);
        expect([shown.hits, shown.megabytes]).toEqual([current.hits, current.megabytes]);
        const conflicts = findConflicts(current, typed);
        for (const field of ["name", "days"] as const) {
          const edit = typed[field];
          const isReplaced = shown[field] !== current[field] && edit?.base !== current[field];
          expect(field in conflicts).toBe(isReplaced);
        }
      }),
    );
  });

  it.each<[Partial<SettingsForm>, object]>([
    [
      { ignorePaths: "$.a\n$.b[" },
      { ignorePaths: expect.stringMatching(/^“\$\.b\[” is no path: expected .* at character/) },
    ],
    [{ arrayKeys: "$.a" }, { arrayKeys: "“$.a” needs a path, = and a name" }],
    [{ ignoreHeaders: "a".repeat(300) }, { ignoreHeaders: expect.stringMatching(/is too long$/) }],
    [{ ignoreHeaders: "a\n".repeat(501) }, { ignoreHeaders: "At most 500 lines" }],
  ])("say which line of what comparisons ignore is wrong: %#", (form, problems) => {
    expect(checkSettingsForm({ ...current, ...form }, limits)).toEqual(problems);
  });

  it("say what is wrong with them", () => {
    expect(checkSettingsForm({ ...current, name: " ", hits: "1001", days: "x" }, limits)).toEqual({
      name: "A bin needs a name",
      hits: expect.stringMatching(/^At most 1.?000 here$/),
      days: "A number above 0",
    });
  });
});
