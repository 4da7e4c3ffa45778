import { compileJsonPath, readJsonPath } from "./json-path";
import type { RequestView } from "./request-view";

/** Where a value stands in a request. Reading never throws; null when it is not there. */
export interface Source {
  /** For people: a field name, a JSON path, a form field. */
  readonly label: string;
  readonly read: (view: RequestView) => string | null;
}

export function header(name: string): Source {
  const key = name.toLowerCase();
  return { label: name, read: (view) => view.header(key) };
}

/** Strings, numbers and booleans of a JSON body, as `compileJsonPath` describes the path. */
export function json(path: string): Source {
  const steps = compileJsonPath(path);
  return { label: path, read: (view) => view.jsonText(steps) };
}

export function form(name: string): Source {
  return { label: `form field ${name}`, read: (view) => view.formField(name) };
}

/** A value inside a form field that is JSON itself. */
export function formJson(name: string, path: string): Source {
  const steps = compileJsonPath(path);
  const read = (view: RequestView): string | null => {
    const value = readJsonPath(parse(view.formField(name)), steps);
    return typeof value === "string" || typeof value === "number" ? String(value) : null;
  };
  return { label: `form field ${name}, ${path}`, read };
}

/** The parts that exist, joined; null when the first does not. */
export function joined(separator: string, ...parts: readonly Source[]): Source {
  const read = (view: RequestView): string | null => {
    const values = parts.map((part) => part.read(view));
    return values[0] === null ? null : values.filter((value) => value !== null).join(separator);
  };
  return { label: parts.map((part) => part.label).join(` + "${separator}" + `), read };
}

/** The first of these members of the body's object that exists: its name is the event. */
export function memberName(...names: readonly string[]): Source {
  const read = (view: RequestView): string | null => {
    const body = view.json;
    if (typeof body !== "object" || body === null) return null;
    return names.find((name) => Object.hasOwn(body, name)) ?? null;
  };
  return { label: "the member of $ that is there", read };
}

export function constant(value: string): Source {
  return { label: `always ${value}`, read: () => value };
}

function parse(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
