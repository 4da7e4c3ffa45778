import type { Change } from "@/lib/diff/diff-schema";
import type { XmlPlace } from "./diff-xml";

/** Prefixes that changed while their namespace did not: a row for each, however often they are used. */
export class PrefixChanges {
  private readonly changes = new Map<string, { readonly change: Change; readonly at: XmlPlace }>();

  /** `at` is where it is seen. */
  add(uri: string, left: string, right: string, at: XmlPlace): void {
    if (left === right) return;
    const key = JSON.stringify([uri, left, right]);
    if (this.changes.has(key)) return;
    const note = "only the prefix changed; the namespace is the same";
    const sides = { left: describe(left), right: describe(right) };
    this.changes.set(key, { change: { path: `namespace ${uri}`, op: "changed", ...sides, note }, at });
  }

  list(): Change[] {
    return Array.from(this.changes.values(), ({ change }) => change);
  }

  /** Where each is seen first. */
  places(): XmlPlace[] {
    return Array.from(this.changes.values(), ({ at }) => at);
  }
}

function describe(prefix: string): string {
  return prefix === "" ? "no prefix" : `${prefix}:`;
}
