import { createPaint, type Paint } from "./create-paint";

/** What the program prints to: lines that stay, and in a terminal one line below them that changes. */
export interface Screen {
  readonly isTerminal: boolean;
  readonly columns: number;
  readonly paint: Paint;
  line(text: string): void;
  /** Shows a line below the others until the next one; nothing where there is no terminal. */
  status(text: string): void;
  /** Takes the status away. */
  close(): void;
}

export interface ScreenOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

const CLEAR = "\r\u001b[2K";
const NARROWEST = 40;

export function createScreen(output: ScreenOutput, isColoured: boolean): Screen {
  const isTerminal = output.isTTY === true;
  let status = "";
  const clear = () => (status === "" ? "" : CLEAR);
  return {
    isTerminal,
    get columns() {
      return Math.max(NARROWEST, output.columns ?? 100);
    },
    paint: createPaint(isColoured),
    line(text) {
      output.write(`${clear()}${text}\n${status}`);
    },
    status(text) {
      if (!isTerminal || text === status) return;
      output.write(`${clear()}${text}`);
      status = text;
    },
    close() {
      output.write(clear());
      status = "";
    },
  };
}
