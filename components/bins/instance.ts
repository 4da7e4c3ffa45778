/** What the browser must know of the instance it talks to. */
export interface Instance {
  /** Only this machine reaches it. */
  readonly isLocal: boolean;
  readonly port: number;
  /** What a bin keeps at most. */
  readonly keeps: { readonly days: number; readonly hits: number; readonly bytes: number };
}
