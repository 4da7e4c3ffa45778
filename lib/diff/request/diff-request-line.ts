import type { DiffMessage } from "@/lib/diff/diff-message";
import type { Change } from "@/lib/diff/diff-schema";
import { presentText } from "@/lib/diff/text/present-text";
import { splitTarget } from "@/lib/http/split-target";

/** The changes of the request line: `method`, `path` (without its query) and `httpVersion`. A side may have none. */
export function diffRequestLine(left: DiffMessage, right: DiffMessage): Change[] {
  return [
    ...compare("method", left.method, right.method),
    ...compare("path", readPath(left), readPath(right)),
    ...compare("httpVersion", left.httpVersion, right.httpVersion),
  ];
}

function readPath({ target }: DiffMessage): string | undefined {
  return target === undefined ? undefined : splitTarget(target).path;
}

function compare(path: string, left: string | undefined, right: string | undefined): Change[] {
  if (left === right) return [];
  const op = left === undefined ? "added" : right === undefined ? "removed" : "changed";
  return [{ path, op, ...presentText(left ?? null, right ?? null) }];
}
