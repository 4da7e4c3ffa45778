import { wholeValue } from "@/lib/redact/find/whole-value";
import type { Finding } from "@/lib/redact/finding";
import { trimSpace } from "@/lib/redact/view/trim-space";
import { undoPercent } from "@/lib/redact/view/undo-escapes";
import { cutView, type View } from "@/lib/redact/view/view";

/** The values of the cookies of a Cookie field (RFC 6265 4.2); names stay. */
export function findInCookies(view: View, where: string): Finding[] {
  const findings: Finding[] = [];
  for (let start = 0; start < view.text.length; ) {
    const mark = view.text.indexOf(";", start);
    const end = mark === -1 ? view.text.length : mark;
    findings.push(...findInPair(view, start, end, where));
    start = end + 1;
  }
  return findings;
}

/** The value of the cookie of a Set-Cookie field (RFC 6265 4.1); its attributes stay. */
export function findInSetCookie(view: View, where: string): Finding[] {
  const mark = view.text.indexOf(";");
  return findInPair(view, 0, mark === -1 ? view.text.length : mark, where);
}

function findInPair(view: View, start: number, end: number, where: string): Finding[] {
  const pair = view.text.slice(start, end);
  // A piece without "=" may be a value without a name.
  const equals = pair.indexOf("=");
  const value = cutSpace(cutView(view, start + equals + 1, end));
  const isQuoted = value.text.length > 1 && value.text.startsWith('"') && value.text.endsWith('"');
  const inner = isQuoted ? cutView(value, 1, value.text.length - 1) : value;
  const place = `${where} ${pair.slice(0, Math.max(0, equals)).trim()}`.trimEnd().slice(0, 300);
  return wholeValue(inner, place, "cookie").map((found) => {
    const decoded = undoPercent(inner).text;
    return decoded === inner.text ? found : { ...found, also: [...found.also, decoded] };
  });
}

function cutSpace(view: View): View {
  const { start, end } = trimSpace(view.text);
  return cutView(view, start, end);
}
