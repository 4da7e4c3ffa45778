import type { Pair } from "@/components/ui/pair";
import { readableField } from "@/lib/redact/token/readable-tokens";

/** A header field of a shared hit: secrets were replaced, so nothing is veiled or taken apart; marked where it is pointed at. */
export function toSharedPair({ name, value, explanation }: Pair, pointed: ReadonlySet<string>): Pair {
  return {
    name,
    value: readableField(value),
    ...(explanation === undefined ? {} : { explanation }),
    ...(pointed.has(name.toLowerCase()) ? { detail: <PointedOut /> } : {}),
  };
}

function PointedOut() {
  return (
    <span className="rounded-sm border border-info-line bg-info-soft px-1 font-sans text-info text-xs">look here</span>
  );
}
