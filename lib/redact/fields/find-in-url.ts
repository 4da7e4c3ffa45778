import { findInForm } from "@/lib/redact/body/find-in-form";
import { findInValue } from "@/lib/redact/find/find-in-value";
import type { Search } from "@/lib/redact/find/search";
import type { Finding } from "@/lib/redact/finding";
import { NOWHERE } from "@/lib/redact/paths/path-state";
import { percentEncode } from "@/lib/redact/view/percent-encode";
import { cutView, type View } from "@/lib/redact/view/view";

/** Secrets in a URL or request target: in its authority and path by their looks, in its query and fragment by names too. */
export function findInUrl(view: View, search: Search): Finding[] {
  const mark = view.text.search(/[?#]/);
  const end = mark === -1 ? view.text.length : mark;
  const path = { ...cutView(view, 0, end), write: percentEncode };
  const found = findInValue(path, { ...search, paths: NOWHERE });
  return mark === -1 ? found : [...found, ...findInQuery(cutView(view, end + 1, view.text.length), search)];
}

/** Secrets in a query, without its "?". */
export function findInQuery(view: View, search: Search): Finding[] {
  const mark = view.text.indexOf("#");
  const query = mark === -1 ? view : cutView(view, 0, mark);
  const found = findInForm(query, search, findInValue, { isQuery: true });
  if (mark === -1) return found;
  const fragment = cutView(view, mark + 1, view.text.length);
  return [...found, ...findInForm(fragment, search, findInValue, { isQuery: true })];
}
