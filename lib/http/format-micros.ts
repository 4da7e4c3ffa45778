/** Microseconds since the epoch as ISO 8601 UTC with six decimals: 2026-01-02T03:04:05.678901Z. */
export function formatMicros(micros: bigint): string {
  const millis = micros / 1000n;
  const rest = micros % 1000n;
  // Division of a negative bigint truncates towards zero; the last digits count upwards from the earlier millisecond.
  const [wholeMillis, lastMicros] = rest < 0n ? [millis - 1n, rest + 1000n] : [millis, rest];
  const iso = new Date(Number(wholeMillis)).toISOString();
  return `${iso.slice(0, -1)}${lastMicros.toString().padStart(3, "0")}Z`;
}
