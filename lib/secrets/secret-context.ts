/** What a sealed secret belongs to: moved to another bin or provider it does not open. */
export function secretContext(binId: string, provider: string): string {
  return `secret\n${binId}\n${provider}`;
}
