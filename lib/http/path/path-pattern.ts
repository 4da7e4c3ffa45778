/** One segment of a pattern. `any` stands for every child; `isDeep` lets it be at any depth below. */
export interface PatternStep {
  readonly is: { readonly name: string } | { readonly index: number } | "any";
  readonly isDeep: boolean;
}

export type PathPattern = readonly PatternStep[];
