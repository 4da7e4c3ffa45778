/** What the screen says about how current it is (ui.md, "State is visible"). */
export type LiveConnectionState =
  /** Not live yet since the page opened. */
  | { readonly state: "connecting" }
  /** Every hit shows as it lands. */
  | { readonly state: "live" }
  /** Connected, and reading what was missed. */
  | { readonly state: "catchingUp" }
  /** The connection was lost; it is being tried again. `since`: milliseconds since the epoch. */
  | { readonly state: "offline"; readonly since: number }
  /** Over for good: the bin was deleted, or is not (or no longer) to be seen with this browser's key. */
  | { readonly state: "ended"; readonly reason: "deleted" | "noAccess" };
