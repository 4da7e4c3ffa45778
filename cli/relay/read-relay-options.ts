import { hostname } from "node:os";
import { parseArgs } from "node:util";
import { usageError } from "@/cli/cli-error";
import { relayNameSchema } from "@/lib/relays/relay-name-schema";
import { type BinReference, parseBinReference } from "./parse-bin-reference";

export interface RelayOptions {
  readonly bin: BinReference;
  readonly target: URL;
  readonly name: string;
  /** A workspace key; null where none was given. */
  readonly key: string | null;
  /** A pairing code. */
  readonly code: string | null;
  /** Keeps the key and the place in the list of hits for the next run. */
  readonly isSaved: boolean;
  readonly isJson: boolean;
  /** Null: only what is sent to this relay. */
  readonly follow: Follow | null;
}

/** Which new hits it takes. */
export interface Follow {
  /** A search that they must match; null for all. */
  readonly q: string | null;
  /** Those after this seq; null: those that come from now on. */
  readonly since: number | null;
  /** How many at once; 1 keeps their order. */
  readonly atOnce: number;
  /** How long they wait while the local server refuses connections; 0: not at all. */
  readonly waitMs: number;
}

const MOST_AT_ONCE = 16;
/** Long enough for a build that fails and is mended. */
const DEFAULT_WAIT_SECONDS = 300;
const MOST_WAIT_SECONDS = 86_400;
const MAX_SEQ = 2_147_483_647;

type Environment = Readonly<Record<string, string | undefined>>;

const OPTIONS = {
  name: { type: "string" },
  key: { type: "string" },
  server: { type: "string" },
  json: { type: "boolean" },
  code: { type: "string" },
  save: { type: "boolean" },
  all: { type: "boolean" },
  q: { type: "string" },
  since: { type: "string" },
  "at-once": { type: "string" },
  wait: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads the arguments of `hookscope relay`. Throws a CliError, with what to do, for what it does not understand. */
export function readRelayOptions(args: readonly string[], env: Environment): RelayOptions | "help" {
  const { values, positionals } = parse(args);
  if (values.help === true) return "help";
  const [bin, target, ...more] = positionals;
  if (bin === undefined) throw usageError("Say which bin: its page's URL, its capture URL, or its id.");
  if (target === undefined) throw usageError("Say where requests go, like http://localhost:4000/webhook.");
  if (more.length > 0) throw usageError(`There is one argument too many: ${more[0]}.`);
  return {
    bin: parseBinReference(bin, values.server, given(env.HOOKSCOPE_URL)),
    target: readTarget(target),
    name: readName(values.name),
    key: values.key ?? given(env.HOOKSCOPE_KEY) ?? null,
    code: given(values.code) ?? null,
    isSaved: values.save ?? false,
    isJson: values.json ?? false,
    follow: readFollow(values),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Its message has further sentences for programmers.
    const [first = ""] = error instanceof Error ? error.message.split(/(?<=\.) |\n/) : [];
    throw usageError(first);
  }
}

type Values = ReturnType<typeof parse>["values"];

function readFollow({ all, q, since, "at-once": atOnce, wait }: Values): Follow | null {
  if (all !== true && q === undefined && since === undefined) {
    if (atOnce !== undefined) throw usageError("--at-once is for new hits: add --all.");
    if (wait !== undefined) throw usageError("--wait is for new hits: add --all.");
    return null;
  }
  const waitSeconds = wait === undefined ? DEFAULT_WAIT_SECONDS : readNumber("--wait", wait, 0, MOST_WAIT_SECONDS);
  return {
    q: given(q) ?? null,
    since: since === undefined ? null : readNumber("--since", since, 0, MAX_SEQ),
    atOnce: atOnce === undefined ? 1 : readNumber("--at-once", atOnce, 1, MOST_AT_ONCE),
    waitMs: waitSeconds * 1000,
  };
}

function readNumber(option: string, text: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw usageError(`${option} takes a number from ${least} to ${most}, not ${text === "" ? "nothing" : text}.`);
}

function given(value: string | undefined): string | undefined {
  return value === "" ? undefined : value;
}

function readTarget(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw usageError(`The target ${text} is no http:// or https:// URL. Give one like http://localhost:4000/webhook.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw usageError("Leave the user and the password out of the target.");
  }
  return url;
}

function readName(text: string | undefined): string {
  if (text === undefined) return defaultName();
  const parsed = relayNameSchema.safeParse(text);
  if (!parsed.success) throw usageError(`The name ${parsed.error.issues[0]?.message ?? "cannot be used"}.`);
  return parsed.data;
}

/** The machine's name without its domain, as far as it can stand in a relay's name. */
function defaultName(): string {
  const [first = ""] = hostname().split(".");
  const name = first.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
  return name.slice(0, 40) || "relay";
}
