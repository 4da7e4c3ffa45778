/** A mistake in a search: where it is, in UTF-16 units, and what would have been right there. */
export interface SearchMistake {
  readonly message: string;
  readonly position: number;
  /** 0 where something is missing. */
  readonly length: number;
  readonly expected: string;
}

/** A mistake on its way out of the parser; `parseSearch` catches it. */
export class SearchProblem extends Error {
  readonly mistake: SearchMistake;

  constructor(mistake: SearchMistake) {
    super(mistake.message);
    this.mistake = mistake;
  }
}

/** Throws SearchProblem. The message says what was found; the expectation is added to it. */
export function failSearch(found: string, expected: string, position: number, length: number): never {
  throw new SearchProblem({ message: `${found}: expected ${expected}`, position, length, expected });
}
