import path from "node:path";

/**
 * What a runner's JSON report says of each file: the tests passed and skipped, and the names of those that failed. A file
 * that could not be read as tests counts as one that failed.
 */
export function readVitestReport(report) {
  return report.testResults.map((file) => {
    const titles = (status) => file.assertionResults.filter((test) => test.status === status).map(toFullName);
    const failed = titles("failed");
    return {
      file: file.name,
      passed: titles("passed").length,
      skipped: file.assertionResults.length - titles("passed").length - failed.length,
      failed: file.status === "failed" && failed.length === 0 ? ["(the file itself)"] : failed,
    };
  });
}

/** The same of Playwright's report, whose suites nest and whose files are named from the folder of the tests. */
export function readPlaywrightReport(report) {
  return report.suites.map((suite) => {
    const tests = [...eachTest(suite)];
    const titles = (...statuses) => tests.filter((test) => statuses.includes(test.status)).map((test) => test.title);
    return {
      file: path.join("tests/e2e", suite.file),
      passed: titles("expected").length,
      skipped: titles("skipped").length,
      failed: titles("unexpected", "flaky"),
    };
  });
}

function toFullName({ fullName }) {
  return fullName;
}

function* eachTest(suite) {
  for (const spec of suite.specs ?? []) for (const test of spec.tests) yield { title: spec.title, status: test.status };
  for (const nested of suite.suites ?? []) yield* eachTest(nested);
}
