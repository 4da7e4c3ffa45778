import { z } from "zod";
import { MOST_BYTES, MOST_DAYS, MOST_HITS } from "./bins/settings-schema";

const bytes = (least: number, most = 4 * 1024 ** 4) => z.coerce.number().int().min(least).max(most);
const flag = z
  .enum(["true", "false", "1", "0"], "must be true or false")
  .transform((text) => text === "true" || text === "1");
// A body travels to the database as one base64 text; V8 takes none beyond 512 MiB.
const LONGEST_BODY = 256 * 1024 * 1024;

/**
 * The settings of an instance: environment variables, each with its schema, its default and one sentence.
 * `.env.example`, and through it `npm start -- --help`, is made from this list.
 */
export const SETTINGS = {
  HOST: {
    schema: z.string().min(1),
    fallback: "localhost",
    help: "Address to listen on. On a loopback address, pages and API answer only local requests.",
  },
  PORT: { schema: z.coerce.number().int().min(0).max(65_535), fallback: "3000", help: "TCP port; 0 picks a free one." },
  PUBLIC_URL: {
    schema: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
    help: "The origin under which others reach this instance, like https://hooks.example.com.",
  },
  ACCESS_PASSWORD: {
    schema: z.string().min(8, "must have at least 8 characters").max(1000).optional(),
    help: "One password before pages, API and live connections; captures and shared links stay open. At least 8 characters.",
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//, "must start with postgresql://")
      .optional(),
    help: "A PostgreSQL to use; without it, one is started under DATA_DIR.",
  },
  DATA_DIR: { schema: z.string().min(1), fallback: ".data", help: "Where the embedded database and keys live." },
  SECRET_KEY: {
    schema: z.string().min(16, "must have at least 16 characters").optional(),
    help: "Seals the stored secrets of providers, a long random text; needed for them with DATABASE_URL, else a key file is made in DATA_DIR.",
  },
  CAPTURE_HOST: {
    schema: z
      .string()
      .regex(/^[a-z0-9.-]+$/i, "must be a host name, like in.example.com")
      .optional(),
    help: "A host whose subdomains capture too: <slug>.<CAPTURE_HOST>.",
  },
  TRUST_PROXY: {
    schema: z.string().min(1).optional(),
    help: "Addresses or ranges of proxies whose X-Forwarded-* are believed, separated by commas; or a number of hops.",
  },
  BINS_FILE: {
    schema: z.string().min(1).optional(),
    help: "A YAML file of bins with fixed slugs and settings, made or brought up to date at each start: docs/bins-file.md.",
  },
  MAX_BODY_BYTES: {
    schema: bytes(1, LONGEST_BODY),
    fallback: String(10 * 1024 * 1024),
    help: "Longest body that is stored whole; at most 268435456 (256 MiB).",
  },
  MAX_QUEUE_BYTES: {
    schema: bytes(32 * 1024),
    fallback: String(128 * 1024 * 1024),
    help: "Bytes of requests held in memory before senders get 503 and Retry-After.",
  },
  RETENTION_DAYS: {
    schema: z.coerce.number().int().min(1).max(MOST_DAYS),
    fallback: "30",
    help: "Days that a hit is kept; pinned hits stay. A bin may ask for less.",
  },
  RETENTION_HITS: {
    schema: z.coerce.number().int().min(1).max(MOST_HITS),
    fallback: "100000",
    help: "How many of its newest hits a bin keeps; pinned hits stay beyond that. A bin may ask for less.",
  },
  RETENTION_BYTES: {
    schema: bytes(1, MOST_BYTES),
    fallback: "10000000000",
    help: "Bytes of bodies that all bins together keep; beyond them the largest bins lose their oldest hits, not pinned ones.",
  },
  ALLOW_PRIVATE_TARGETS: {
    schema: flag.optional(),
    help: "Whether hits may be resent to addresses of this machine and its networks; by default only when HOST is a loopback address and PUBLIC_URL is not set.",
  },
  TARGET_PORTS: {
    schema: z
      .string()
      .regex(/^\s*\d{1,5}\s*(,\s*\d{1,5}\s*)*$/, "must be ports, separated by commas, like 80,443")
      .transform((text) => text.split(",").map(Number))
      .pipe(z.array(z.number().int().min(1).max(65_535)))
      .optional(),
    help: "The only ports that hits may be resent to, like 80,443; without it, any.",
  },
  API_RATE: {
    schema: z.coerce.number().int().min(0).max(10_000_000),
    fallback: "6000",
    help: "API calls that an address may make in a minute; searches a quarter of them, live connections a tenth. 0: no limit.",
  },
  CREATE_RATE: {
    schema: z.coerce.number().int().min(0).max(1_000_000),
    fallback: "60",
    help: "Bins that an address may make in a minute, five times as many at once. 0: no limit.",
  },
  GUESS_RATE: {
    schema: z.coerce.number().int().min(0).max(1_000_000),
    fallback: "120",
    help: "Wrong keys and wrong links that an address may try in a minute. 0: no limit.",
  },
  LOG_LEVEL: {
    schema: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
    fallback: "info",
    help: "How much is logged.",
  },
  CAPTURE_DOOR: {
    schema: z.enum(["node", "route"]),
    fallback: "node",
    help: "Which door takes captures: the server's own (node), or the Next.js route handler (route, for tests).",
  },
  RECOGNITION: {
    schema: z.enum(["on", "off"]),
    fallback: "on",
    help: "Whether captures are looked at for their sender, its event and its signature; off is for measuring what that costs.",
  },
  PURGE_INTERVAL_MS: {
    schema: z.coerce.number().int().min(100).max(86_400_000),
    fallback: "60000",
    help: "Milliseconds between two removals of hits that are no longer kept: beyond retention, and of deleted bins.",
  },
} as const satisfies Record<string, { schema: z.ZodType; fallback?: string; help: string }>;

export type SettingName = keyof typeof SETTINGS;
export type Settings = { readonly [Name in SettingName]: z.output<(typeof SETTINGS)[Name]["schema"]> };

/** Reads the settings out of an environment. Throws one Error that names every wrong variable and what it must be. */
export function parseSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const settings: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, setting] of Object.entries(SETTINGS)) {
    const given = environment[name];
    const text = given === undefined || given === "" ? ("fallback" in setting ? setting.fallback : undefined) : given;
    const parsed = setting.schema.safeParse(text);
    if (parsed.success) settings[name] = parsed.data;
    else problems.push(`${name}: ${parsed.error.issues.map((issue) => issue.message).join("; ")}`);
  }
  if (problems.length === 0 && isPublicUrlCaptured(settings)) {
    problems.push("CAPTURE_HOST: PUBLIC_URL is one of its subdomains, so that a bin would get the pages' requests");
  }
  if (problems.length > 0) throw new Error(`Wrong settings. ${problems.join(". ")}`);
  return settings as Settings;
}

function isPublicUrlCaptured({ PUBLIC_URL, CAPTURE_HOST }: Partial<Settings>): boolean {
  if (PUBLIC_URL === undefined || CAPTURE_HOST === undefined) return false;
  return new URL(PUBLIC_URL).hostname.endsWith(`.${CAPTURE_HOST.toLowerCase()}`);
}

/** Whether the instance listens for this machine only, and nobody said under which URL it is public. */
export function isLoopbackOnly(settings: Pick<Settings, "HOST" | "PUBLIC_URL">): boolean {
  if (settings.PUBLIC_URL !== undefined) return false;
  return settings.HOST === "localhost" || settings.HOST === "::1" || /^127(\.\d{1,3}){3}$/.test(settings.HOST);
}
