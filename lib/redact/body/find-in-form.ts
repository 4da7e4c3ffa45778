import { isSecretField } from "@/lib/redact/find/is-secret-field";
import { kindOfName } from "@/lib/redact/find/kind-of-name";
import type { FindInside, Search } from "@/lib/redact/find/search";
import { wholeValue } from "@/lib/redact/find/whole-value";
import type { Finding } from "@/lib/redact/finding";
import { NOWHERE, stepInto } from "@/lib/redact/paths/path-state";
import { nameStep, nameText } from "@/lib/redact/paths/step-text";
import { undoForm } from "@/lib/redact/view/undo-escapes";
import { cutView, type View } from "@/lib/redact/view/view";

export interface FormSyntax {
  /** A query, where `key` is a secret's name too. */
  readonly isQuery: boolean;
}

/** Secrets in the fields of application/x-www-form-urlencoded; all that is no secret stays as it was written. */
export function findInForm(view: View, search: Search, findInside: FindInside, { isQuery }: FormSyntax): Finding[] {
  const findings: Finding[] = [];
  for (let start = 0; start < view.text.length; ) {
    const mark = view.text.indexOf("&", start);
    const end = mark === -1 ? view.text.length : mark;
    if (end > start) {
      const field = cutView(view, start, end);
      for (const found of findInPair(field, search, findInside, isQuery)) findings.push(found);
    }
    start = end + 1;
  }
  return findings;
}

function findInPair(view: View, search: Search, findInside: FindInside, isQuery: boolean): Finding[] {
  const equals = view.text.indexOf("=");
  const nameView = undoForm(cutView(view, 0, equals === -1 ? view.text.length : equals));
  const name = nameText(nameView.text);
  const where = `${search.where}${isQuery ? ` ${name.slice(0, 200)}` : nameStep(name)}`;
  const named = findInside(nameView, { ...search, where, paths: NOWHERE });
  if (equals === -1) return named;
  const value = undoForm(cutView(view, equals + 1, view.text.length));
  const paths = stepInto(search.paths, name);
  if (paths.isChosen) return [...named, ...wholeValue(value, where, "chosen")];
  if (search.auto && isSecretField(name, { isQuery })) return [...named, ...wholeValue(value, where, kindOfName(name))];
  return [...named, ...findInside(value, { ...search, where, paths })];
}
