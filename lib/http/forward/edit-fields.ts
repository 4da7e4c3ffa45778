import type { RawHeaders } from "@/lib/http/raw-headers";

/** What to do to a list of fields; names compare case-insensitively. */
export interface FieldEdits {
  /** Each replaces all fields of its name, where the first of them stood; new ones go to the end, in this order. */
  readonly set?: RawHeaders | undefined;
  readonly remove?: readonly string[] | undefined;
}

/** The fields after the edits. A name that is set more than once keeps all its values, in their order. */
export function editFields(headers: RawHeaders, { set = [], remove = [] }: FieldEdits): RawHeaders {
  const removed = new Set(remove.map((name) => name.toLowerCase()));
  const settings = groupByName(set);
  const edited: Array<readonly [string, string]> = [];
  const done = new Set<string>();
  for (const field of headers) {
    const key = field[0].toLowerCase();
    const values = settings.get(key);
    if (values === undefined) {
      if (!removed.has(key)) edited.push(field);
    } else if (!done.has(key)) {
      done.add(key);
      edited.push(...values);
    }
  }
  for (const [key, values] of settings) if (!done.has(key)) edited.push(...values);
  return edited;
}

function groupByName(fields: RawHeaders): ReadonlyMap<string, RawHeaders> {
  const groups = new Map<string, Array<readonly [string, string]>>();
  for (const field of fields) {
    const key = field[0].toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [field]);
    else group.push(field);
  }
  return groups;
}
