import type { ResendOrder } from "@/components/api/resend-hit";
import type { RawHeaders } from "@/lib/http/raw-headers";

type FieldEdits = NonNullable<ResendOrder["headers"]>;

/**
 * What makes the captured fields into those that are wanted, as the API takes it: the fields of a name are replaced as a
 * whole, where the first of them stood. Null where nothing is changed. The order of different names stays the captured
 * one.
 */
export function findFieldEdits(captured: RawHeaders, wanted: RawHeaders): FieldEdits | null {
  const before = groupByName(captured);
  const after = groupByName(wanted);
  const remove = [...before].flatMap(([key, fields]) => (after.has(key) ? [] : [fields[0]?.[0] ?? key]));
  const set = [...after].flatMap(([key, fields]) => (isSame(before.get(key), fields) ? [] : fields));
  if (remove.length === 0 && set.length === 0) return null;
  return { ...(set.length === 0 ? {} : { set }), ...(remove.length === 0 ? {} : { remove }) };
}

type Group = ReadonlyArray<readonly [string, string]>;

function groupByName(fields: RawHeaders): ReadonlyMap<string, Group> {
  const groups = new Map<string, Array<readonly [string, string]>>();
  for (const field of fields) {
    const key = field[0].toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [field]);
    else group.push(field);
  }
  return groups;
}

function isSame(left: Group | undefined, right: Group): boolean {
  return (
    left !== undefined &&
    left.length === right.length &&
    left.every(([name, value], at) => name === right[at]?.[0] && value === right[at]?.[1])
  );
}
