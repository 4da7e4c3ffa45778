import { expect, it } from "vitest";
import { readPlaywrightReport, readVitestReport } from "@/scripts/steps/read-reports.mjs";

it("reads what Vitest says of each file, one that cannot be read as tests too", () => {
  const test = (status: string, fullName: string) => ({ status, fullName });
  expect(
    readVitestReport({
      testResults: [
        { name: "/a.test.ts", status: "passed", assertionResults: [test("passed", "one"), test("pending", "two")] },
        { name: "/b.test.ts", status: "failed", assertionResults: [test("failed", "three"), test("passed", "four")] },
        { name: "/c.test.ts", status: "failed", assertionResults: [] },
      ],
    }),
  ).toEqual([
    { file: "/a.test.ts", passed: 1, skipped: 1, failed: [] },
    { file: "/b.test.ts", passed: 1, skipped: 0, failed: ["three"] },
    { file: "/c.test.ts", passed: 0, skipped: 0, failed: ["(the file itself)"] },
  ]);
});

it("reads what Playwright says of each file, its nested suites too", () => {
  const spec = (title: string, status: string) => ({ title, tests: [{ status }] });
  expect(
    readPlaywrightReport({
      suites: [
        {
          file: "a.spec.ts",
          specs: [spec("one", "expected"), spec("two", "flaky")],
          suites: [{ specs: [spec("three", "unexpected"), spec("four", "skipped")] }],
        },
      ],
    }),
  ).toEqual([{ file: "tests/e2e/a.spec.ts", passed: 1, skipped: 1, failed: ["two", "three"] }]);
});
