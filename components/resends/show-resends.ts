/** Brings the resends of the hit that is looked at into view. */
export function showResends(): void {
  window.history.replaceState(window.history.state, "", "#resends");
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
