import type { DiffMessage } from "@/lib/diff/diff-message";
import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import { headerFilter } from "@/lib/diff/headers/header-filter";
import { parseForm } from "@/lib/http/body/parse-form";
import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { coversPath } from "@/lib/http/path/match-path-pattern";
import { MAX_PATTERN_LENGTH, parsePathPattern } from "@/lib/http/path/parse-path-pattern";
import type { PathStep } from "@/lib/http/path/path-step";
import { splitTarget } from "@/lib/http/split-target";
import { memberStep } from "@/lib/http/tree/json-path-step";
import type { FlatChange } from "./flat-change";
import { generalBodyPath } from "./general-body-path";

/** What a bin can be told to ignore: a header by its name, or a path with all below it. */
export interface IgnoreTarget {
  readonly kind: "header" | "path";
  readonly value: string;
}

const LONGEST_HEADER = 256;

/** What to ignore so that a change like this one is noise from now on; null where settings cannot name it. */
export function findIgnoreTarget(
  { section, change }: FlatChange,
  left: DiffMessage,
  right: DiffMessage,
): IgnoreTarget | null {
  const { path } = change;
  if (section === "headers") {
    const names = [...left.headers, ...right.headers].map(([name]) => name.toLowerCase());
    const name = findName(path, names);
    return name === null || name.length > LONGEST_HEADER ? null : { kind: "header", value: name };
  }
  if (section === "request" || path === "" || path === "$") return null;
  const fields =
    section === "query" ? [...readQuery(left), ...readQuery(right)] : [...readForm(left), ...readForm(right)];
  const name = findName(
    path,
    fields.map((field) => field.name),
  );
  if (name !== null) return toTarget(`$${memberStep(name)}`);
  return section === "body" ? toTarget(generalBodyPath(path)) : null;
}

/** The settings with it. */
export function withIgnored(settings: DiffSettings, { kind, value }: IgnoreTarget): DiffSettings {
  const { ignoreHeaders = [], ignorePaths = [] } = settings;
  const add = (held: readonly string[]): readonly string[] => (held.includes(value) ? held : [...held, value]);
  return kind === "header"
    ? { ...settings, ignoreHeaders: add(ignoreHeaders) }
    : { ...settings, ignorePaths: add(ignorePaths) };
}

/** The settings without all that covers it. */
export function withoutIgnored(settings: DiffSettings, { kind, value }: IgnoreTarget): DiffSettings {
  const { ignoreHeaders = [], ignorePaths = [] } = settings;
  if (kind === "header")
    return { ...settings, ignoreHeaders: ignoreHeaders.filter((name) => !headerFilter([name])(value)) };
  const steps = toSteps(value);
  return { ...settings, ignorePaths: ignorePaths.filter((path) => !covers(path, steps)) };
}

function toTarget(path: string | null): IgnoreTarget | null {
  return path === null || path.length > MAX_PATTERN_LENGTH ? null : { kind: "path", value: path };
}

/** The longest name that the path is, or begins with: a name may hold dots and brackets itself. */
function findName(path: string, names: readonly string[]): string | null {
  const found = names.filter(
    (name) => path === name || (path.startsWith(name) && /^[.[]/.test(path.slice(name.length))),
  );
  return found.toSorted((first, second) => second.length - first.length)[0] ?? null;
}

function readQuery({ target }: DiffMessage) {
  return target === undefined ? [] : parseForm(splitTarget(target).query ?? "").fields;
}

function readForm({ body, headers }: DiffMessage) {
  const isForm = headers.some(([name, value]) => /^content-type$/i.test(name) && /form-urlencoded/i.test(value));
  return isForm ? parseForm(bytesToBinaryText(body)).fields : [];
}

/** A pattern as the steps of one path that it stands for. */
function toSteps(pattern: string): readonly PathStep[] {
  const parsed = parsePathPattern(pattern);
  if (!parsed.ok) return [];
  return parsed.pattern.map(({ is }) => (is === "any" ? 0 : "name" in is ? is.name : is.index));
}

function covers(path: string, steps: readonly PathStep[]): boolean {
  const parsed = parsePathPattern(path);
  return parsed.ok && coversPath(parsed.pattern, steps);
}
