import type { DiffMessage } from "@/lib/diff/diff-message";
import { type MessageValues, readMessageValues } from "./read-message-values";

const MAX_MESSAGES = 500;
const MAX_SAMPLES = 5;

/** How one path, or one header, behaves over a selection of messages. */
export interface VaryingPath {
  /** JSONPath with `[*]` for indexes, or a header's name in lower case. */
  readonly path: string;
  readonly part: "header" | "body";
  /** `always`: another value in each; `sometimes`: some values come again; `absent`: missing in some; `types`: of several. */
  readonly how: "always" | "sometimes" | "absent" | "types";
  /** Messages that have it, and different values in those. */
  readonly present: number;
  readonly distinct: number;
  readonly types: readonly string[];
  /** The first different values, up to five. */
  readonly samples: readonly string[];
}

export interface VaryingPaths {
  /** Messages that were looked at: at most 500. */
  readonly messages: number;
  readonly varying: readonly VaryingPath[];
  /** Paths and headers that are the same in all. */
  readonly constant: number;
  /** False where a body has more paths than are looked at. */
  readonly isWhole: boolean;
}

interface Seen {
  readonly part: VaryingPath["part"];
  present: number;
  readonly values: Set<string>;
  readonly types: Set<string>;
}

/** Which paths vary over a selection of messages, and how: those that are of several types first, constant ones counted. */
export function listVaryingPaths(messages: readonly DiffMessage[]): VaryingPaths {
  const values = messages.slice(0, MAX_MESSAGES).map(readMessageValues);
  const seen = new Map<string, Seen>();
  for (const message of values) addMessage(seen, message);
  const varying: VaryingPath[] = [];
  for (const [key, { part, present, values: found, types }] of seen) {
    const how = describe(present, found.size, types.size, values.length);
    if (how === null) continue;
    const path = key.slice(1);
    varying.push({
      path,
      part,
      how,
      present,
      distinct: found.size,
      types: [...types],
      samples: [...found].slice(0, MAX_SAMPLES),
    });
  }
  const order = ["types", "absent", "sometimes", "always"];
  varying.sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how) || (a.path < b.path ? -1 : 1));
  const isWhole = values.every((message) => message.isWhole);
  return { messages: values.length, varying, constant: seen.size - varying.length, isWhole };
}

/** Keys begin with a letter for the part: a header may be called like a path. */
function addMessage(seen: Map<string, Seen>, message: MessageValues): void {
  const add = (key: string, part: Seen["part"], text: string, types: Iterable<string>): void => {
    const known = seen.get(key) ?? { part, present: 0, values: new Set<string>(), types: new Set<string>() };
    seen.set(key, known);
    known.present += 1;
    known.values.add(text);
    for (const type of types) known.types.add(type);
  };
  for (const [name, value] of message.headers) add(`h${name}`, "header", value, ["string"]);
  for (const [path, { texts, types }] of message.paths) add(`b${path}`, "body", texts.join(", "), types);
}

function describe(present: number, distinct: number, types: number, count: number): VaryingPath["how"] | null {
  if (types > 1) return "types";
  if (present < count) return "absent";
  if (distinct <= 1) return null;
  return distinct === count ? "always" : "sometimes";
}
