const MAX_NAME = 500;

/** A name as a part of a path: a long one is cut, since every change below it repeats it. */
export function shortName(name: string): string {
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}
