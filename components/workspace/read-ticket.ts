/** The ticket behind the # of a link to this page; null without one. */
export function readTicket(hash: string): string | null {
  return /^#(hst_[a-z2-7]{32})$/.exec(hash)?.[1] ?? null;
}
