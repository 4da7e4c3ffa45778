export type CompiledPattern =
  | { readonly ok: true; readonly test: (text: string) => boolean }
  /** `reason` is what would have been right. */
  | { readonly ok: false; readonly reason: string };

/** How patterns become tests; given to the compiler, because what does it is heavy for a browser. */
export type CompilePattern = (source: string, ignoresCase: boolean) => CompiledPattern;
