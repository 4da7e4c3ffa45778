import { type FieldChange, forwardFields } from "@/lib/http/forward/forwarded-fields";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { headerValues } from "@/lib/http/raw-headers";
import { LOOP_FIELD } from "./loop-count";

interface Steps {
  readonly captured: RawHeaders;
  /** After what the user changed. */
  readonly edited: RawHeaders;
  readonly sent: RawHeaders;
  readonly forwarded: Parameters<typeof forwardFields>[1];
}

/** All that differs between the captured and the sent fields, with who did it: the user, the connection, the signature. */
export function listFieldChanges({ captured, edited, sent, forwarded }: Steps): FieldChange[] {
  const byUser = changesBetween(captured, edited, () => "you changed it");
  const { headers, changes: byConnection } = forwardFields(edited, forwarded);
  const bySigning = changesBetween(headers, sent, (name) => {
    if (name === LOOP_FIELD) return "it counts how often a hit goes round, so that it ends";
    return name === "content-length" ? "it is the length of what is sent" : "it is signed anew";
  });
  return [...byUser, ...byConnection, ...bySigning];
}

function changesBetween(before: RawHeaders, after: RawHeaders, why: (lowerName: string) => string): FieldChange[] {
  const names = new Map([...before, ...after].map(([name]) => [name.toLowerCase(), name]));
  return [...names].flatMap(([key, name]) => {
    const from = headerValues(before, key);
    const to = headerValues(after, key);
    if (from.length === to.length && from.every((value, at) => value === to[at])) return [];
    return [{ name, from: joined(from), to: joined(to), why: why(key) }];
  });
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(", ");
}
