import { indexStep } from "@/lib/http/tree/json-path-step";
import type { FindInside, Search } from "@/lib/redact/find/search";
import type { Finding } from "@/lib/redact/finding";
import { stepInto } from "@/lib/redact/paths/path-state";
import { cutView, type View } from "@/lib/redact/view/view";

const RECORD = "\u001e";
const BEFORE = /^(?:data:[ ]?|[ \t]*)/;

/** Secrets in lines of JSON (NDJSON, RFC 7464) or events (server-sent), each line by itself; `$[2].name` in the third. */
export function findInLines(view: View, search: Search, findInside: FindInside): Finding[] {
  const findings: Finding[] = [];
  let index = 0;
  for (let start = 0; start < view.text.length; ) {
    const mark = view.text.indexOf("\n", start);
    const end = mark === -1 ? view.text.length : mark;
    if (view.text[start] === RECORD) start += 1;
    const before = BEFORE.exec(view.text.slice(start, Math.min(end, start + 16)))?.[0].length ?? 0;
    const line = cutView(view, start + before, end);
    if (line.text.trim() !== "") {
      const where = `${search.where}${indexStep(index)}`;
      for (const found of findInside(line, { ...search, where, paths: stepInto(search.paths, index) }))
        findings.push(found);
      index += 1;
    }
    start = end + 1;
  }
  return findings;
}
