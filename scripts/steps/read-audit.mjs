/**
 * What `npm audit --json` printed, in lines: `problems` are known weaknesses of what the program runs with, high ones and
 * worse; `skipped` says why there is no answer, where the registry gave none. What cannot be read is no answer.
 * @param {string} output
 * @returns {{ problems: string[], skipped: string | null }}
 */
export function readAudit(output) {
  const report = parse(output);
  if (report === null) return { problems: [], skipped: "npm gave no answer" };
  if (report.vulnerabilities === undefined) {
    return {
      problems: [],
      skipped: String(report.message ?? report.error?.summary ?? "npm gave no answer").slice(0, 200),
    };
  }
  const problems = Object.values(report.vulnerabilities)
    .filter(({ severity }) => severity === "high" || severity === "critical")
    .map(({ name, severity, range, via }) => {
      const titles = (via ?? []).map((cause) => (typeof cause === "string" ? `by ${cause}` : cause.title));
      return `${name} ${range} (${severity}): ${titles.join("; ")}`;
    });
  return { problems, skipped: null };
}

function parse(output) {
  try {
    const report = JSON.parse(output);
    return typeof report === "object" ? report : null;
  } catch {
    return null;
  }
}
