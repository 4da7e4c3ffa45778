import { readBodySide } from "@/lib/diff/body/read-body-side";
import { JSON_LIKE, readJsonSide } from "@/lib/diff/body/read-json-side";
import type { DiffMessage } from "@/lib/diff/diff-message";
import { typeOfJson } from "@/lib/diff/json/type-of-json";
import { parseForm } from "@/lib/http/body/parse-form";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { printJson } from "@/lib/http/json/print-json";
import { printGeneralPath } from "@/lib/http/path/path-step";
import { findHeader } from "@/lib/http/raw-headers";
import { memberStep } from "@/lib/http/tree/json-path-step";
import { eachJsonLeaf } from "./each-json-leaf";

/** Paths of one message that are looked at; a larger one is looked at in part. */
export const MAX_PATHS = 5000;
const MAX_VALUE = 200;

export interface PathValues {
  /** What stands at the path, in order: several where it goes through arrays. JSON text, cut after 200 characters. */
  readonly texts: readonly string[];
  readonly types: ReadonlySet<string>;
}

export interface MessageValues {
  /** By name in lower case, fields of one name joined. */
  readonly headers: ReadonlyMap<string, string>;
  /** By path with `[*]` for every index. Of JSON and forms; other bodies have none. */
  readonly paths: ReadonlyMap<string, PathValues>;
  /** False where there were more than MAX_PATHS. */
  readonly isWhole: boolean;
}

/** What stands where in a message, for comparisons across many. Never throws; bounded by MAX_PATHS. */
export function readMessageValues(message: DiffMessage): MessageValues {
  const headers = new Map<string, string>();
  for (const [name, value] of message.headers) {
    const key = name.toLowerCase();
    const known = headers.get(key);
    headers.set(key, known === undefined ? value : `${known}, ${value}`);
  }
  const collector = new PathCollector();
  const side = readBodySide(message.body, findHeader(message.headers, "content-type"));
  if (side.kind === "form") {
    for (const { name, value } of parseForm(bytesToBinaryText(side.bytes)).fields) {
      collector.add(`$${memberStep(name)}`, JSON.stringify(value), "string");
    }
  } else if (JSON_LIKE.has(side.kind)) {
    const read = readJsonSide(side);
    if (read.ok) {
      eachJsonLeaf(read.json.root, (steps, leaf) => {
        const { text } = printJson(leaf, { indent: 0, maxLength: MAX_VALUE });
        collector.add(printGeneralPath(steps), text, typeOfJson(leaf));
      });
    }
  }
  return { headers, paths: collector.paths, isWhole: collector.isWhole };
}

class PathCollector {
  readonly paths = new Map<string, { texts: string[]; types: Set<string> }>();
  isWhole = true;

  add(path: string, text: string, type: string): void {
    const known = this.paths.get(path);
    if (known !== undefined) {
      known.texts.push(text.slice(0, MAX_VALUE));
      known.types.add(type);
    } else if (this.paths.size < MAX_PATHS) {
      this.paths.set(path, { texts: [text.slice(0, MAX_VALUE)], types: new Set([type]) });
    } else {
      this.isWhole = false;
    }
  }
}
