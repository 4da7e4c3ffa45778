import { diffBody } from "@/lib/diff/body/diff-body";
import { readBodySide } from "@/lib/diff/body/read-body-side";
import { diffHeaders } from "@/lib/diff/headers/diff-headers";
import { diffQuery } from "@/lib/diff/request/diff-query";
import { diffRequestLine } from "@/lib/diff/request/diff-request-line";
import { findHeader } from "@/lib/http/raw-headers";
import type { DiffMessage } from "./diff-message";
import type { DiffOptions, DiffProgress } from "./diff-options";
import { readDiffRules } from "./diff-rules";
import type { Change, MessageDiff } from "./diff-schema";

const SIZE_NOISE = "it follows from the body, whose changes are shown";

/**
 * Compares two messages: request line, header fields, query and body, each by its structure. Everything that differs is
 * in the result, noise with the reason why it is noise (leave it out with hideNoise). Swapped messages give the swapped
 * result. Never throws; time and memory are bounded, and where a bound was met the result is coarser and says so.
 */
export function diffMessages(left: DiffMessage, right: DiffMessage, options: DiffOptions = {}): MessageDiff {
  const report = (progress: DiffProgress): void => options.onProgress?.(progress);
  report({ stage: "reading", done: 0 });
  const rules = readDiffRules(options);
  const request = diffRequestLine(left, right);
  const headers = diffHeaders(left.headers, right.headers, rules.headers).map((change) =>
    isOwnSize(change, left, right) ? { ...change, noise: SIZE_NOISE, noiseKind: "known" as const } : change,
  );
  const query = diffQuery(left.target, right.target, rules.paths);
  report({ stage: "reading", done: 0.1 });
  const body = diffBody(
    readBodySide(left.body, findHeader(left.headers, "content-type")),
    readBodySide(right.body, findHeader(right.headers, "content-type")),
    rules,
    report,
  );
  report({ stage: "done", done: 1 });
  const count = request.length + headers.length + query.length + body.changes.length + body.more;
  return { equal: count === 0, request, headers, query, body, hidden: 0 };
}

/** A Content-Length that is right on both sides says nothing of its own. */
function isOwnSize(change: Change, left: DiffMessage, right: DiffMessage): boolean {
  return (
    change.path === "content-length" &&
    change.op === "changed" &&
    change.noise === undefined &&
    change.left === String(left.bodySize ?? left.body.length) &&
    change.right === String(right.bodySize ?? right.body.length)
  );
}
