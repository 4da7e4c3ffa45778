import { expect, it } from "vitest";
import { checkTriesForm, isSameTries, startTriesForm, toTriesChange } from "@/components/targets/forward-tries-form";

const OPTIONS = { retries: { attempts: 10, backoffMs: 5000 } };

it("starts from what is stored, and asks for the same again", () => {
  const form = startTriesForm({ ...OPTIONS, timeoutMs: 1500 });
  expect(form).toEqual({ attempts: "10", pauseSeconds: "5", timeoutSeconds: "1.5" });
  expect(checkTriesForm(form)).toEqual({});
  expect(toTriesChange(form)).toEqual({ ...OPTIONS, timeoutMs: 1500 });
  expect(isSameTries({ ...form, attempts: " 10 " }, form)).toBe(true);
  expect(isSameTries({ ...form, attempts: "9" }, form)).toBe(false);
});

it("asks for the wait of the server where none is written", () => {
  expect(toTriesChange(startTriesForm(OPTIONS))).toEqual({ ...OPTIONS, timeoutMs: null });
});

it.each([
  [{ attempts: "1" }, {}],
  [{ attempts: "0" }, { attempts: "A number from 1 to 10." }],
  [{ attempts: "11" }, { attempts: "A number from 1 to 10." }],
  [{ attempts: "a few" }, { attempts: "A number from 1 to 10." }],
  [{ pauseSeconds: "-1" }, { pauseSeconds: "Seconds, up to an hour." }],
  [{ timeoutSeconds: "0" }, { timeoutSeconds: "Seconds, from 0.1 to 120." }],
  [{ timeoutSeconds: "121" }, { timeoutSeconds: "Seconds, from 0.1 to 120." }],
])("says of %j what is wrong with it", (part, problems) => {
  expect(checkTriesForm({ ...startTriesForm(OPTIONS), ...part })).toEqual(problems);
});
