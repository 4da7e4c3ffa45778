/** The bounds of a tree that a parser builds whole. */
export interface TreeLimits {
  readonly maxNodes: number;
  readonly maxDepth: number;
}

// An array of a million elements still fits.
export const TREE_LIMITS: TreeLimits = { maxNodes: 1_100_000, maxDepth: 512 };
