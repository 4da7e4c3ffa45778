import type { Paint, Tone } from "@/cli/terminal/create-paint";
import { escapeForTerminal } from "@/cli/terminal/escape-for-terminal";
import type { Delivery } from "./delivery";

const TIME = 8;
const SEQ = 7;
const METHOD = 7;
const STATUS = 6;
const TOOK = 8;
const GAPS = 5 * 2;
const LEAST_PATH = 12;

interface Look {
  readonly paint: Paint;
  readonly columns: number;
}

/** The names of the columns of formatRow. */
export function formatHead({ paint, columns }: Look): string {
  return paint(layOut(columns, ["TIME", "HIT", "METHOD", "PATH", "STATUS", "MS"]).join("  ").trimEnd(), "faint");
}

/** One delivery as a row of the table; why there was no answer stands below it. */
export function formatRow({ startedAt, seq, method, target, status, failure, totalMs }: Delivery, look: Look): string {
  const cells = layOut(look.columns, [
    formatTime(startedAt),
    `#${seq}`,
    escapeForTerminal(method),
    escapeForTerminal(target === "" ? "/" : target),
    status === null ? "failed" : String(status),
    String(Math.round(totalMs)),
  ]);
  const [time = "", hit = "", name = "", path = "", answer = "", took = ""] = cells;
  const { paint } = look;
  const row = [paint(time, "faint"), paint(hit, "faint"), name, path, paint(answer, toneOf(status)), took].join("  ");
  return failure === null ? row.trimEnd() : `${row.trimEnd()}\n  ${paint(escapeForTerminal(failure), "bad")}`;
}

function layOut(columns: number, [time = "", hit = "", method = "", path = "", status = "", took = ""]: string[]) {
  const room = Math.max(LEAST_PATH, columns - TIME - SEQ - METHOD - STATUS - TOOK - GAPS);
  return [
    time.padEnd(TIME),
    hit.padStart(SEQ),
    cut(method, METHOD).padEnd(METHOD),
    cut(path, room).padEnd(room),
    status.padStart(STATUS),
    took.padStart(TOOK),
  ];
}

/** The middle gives way: beginnings and ends of paths tell most. */
function cut(text: string, width: number): string {
  if (text.length <= width) return text;
  const end = Math.floor((width - 1) / 2);
  return `${text.slice(0, width - 1 - end)}…${text.slice(text.length - end)}`;
}

function toneOf(status: number | null): Tone {
  if (status === null || status >= 500) return "bad";
  if (status >= 400) return "warning";
  return status >= 300 ? "plain" : "good";
}

/** The machine's own time of day. */
function formatTime(time: Date): string {
  return [time.getHours(), time.getMinutes(), time.getSeconds()].map((part) => String(part).padStart(2, "0")).join(":");
}
