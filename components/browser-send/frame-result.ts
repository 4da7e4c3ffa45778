/** What the frame says: that it is there, or what came of what it was asked to send. */
export type FrameResult =
  | {
      readonly kind: "answered";
      readonly status: number;
      /** Those that the target lets pages read. */
      readonly headers: ReadonlyArray<readonly [string, string]>;
      readonly url: string;
      readonly isRedirected: boolean;
      readonly body: ArrayBuffer;
      readonly isTruncated: boolean;
      readonly firstByteMs: number;
      readonly totalMs: number;
    }
  /** The browser gave no answer to the page; it does not tell pages why. */
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "tooLate"; readonly message: string };

export type FrameMessage = { readonly id: number } & (FrameResult | { readonly kind: "ready" });
