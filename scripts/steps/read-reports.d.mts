export interface FileReport {
  readonly file: string;
  readonly passed: number;
  readonly skipped: number;
  readonly failed: readonly string[];
}
export function readVitestReport(report: unknown): FileReport[];
export function readPlaywrightReport(report: unknown): FileReport[];
