import { formatBytes } from "./format-bytes";

const EXACT = new Intl.NumberFormat("en");

/** A size in kB or MB; exact bytes when pointed at. */
export function ByteSize({ bytes }: { readonly bytes: number }) {
  return (
    <span title={`${EXACT.format(bytes)} bytes`} className="whitespace-nowrap tabular-nums">
      {formatBytes(bytes)}
    </span>
  );
}
