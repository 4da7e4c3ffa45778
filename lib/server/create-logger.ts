import { type Logger, pino } from "pino";
import pretty from "pino-pretty";
import type { Settings } from "@/lib/settings";

/** Structured logs on standard output: JSON lines for machines, short coloured lines on a terminal. */
export function createLogger(settings: Pick<Settings, "LOG_LEVEL">): Logger {
  const options = { level: settings.LOG_LEVEL, base: null };
  if (!process.stdout.isTTY) return pino({ ...options, timestamp: pino.stdTimeFunctions.isoTime });
  return pino(options, pretty({ colorize: process.env.NO_COLOR === undefined, translateTime: "HH:MM:ss", sync: true }));
}
