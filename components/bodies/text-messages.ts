/** To the worker that holds a long text: first the text, then which rows of it are wanted. */
export type ToTextWorker =
  | {
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly contentType: string | null;
      readonly charset: string | null;
      readonly columns: number;
    }
  | { readonly from: number; readonly count: number };

export interface TextRow {
  /** Null for a row that goes on with the line above. */
  readonly line: number | null;
  readonly text: string;
}

export type FromTextWorker =
  | { readonly rowCount: number; readonly isWhole: boolean; readonly problem: string | null }
  | { readonly from: number; readonly rows: readonly TextRow[] };
