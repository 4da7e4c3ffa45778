import { AppError } from "@/lib/errors";

/** The query as an object. INVALID_INPUT when a parameter is given twice: which one was meant? */
export function readQuery(url: string): Readonly<Record<string, string>> {
  const query = new Map<string, string>();
  for (const [name, value] of new URL(url).searchParams) {
    if (query.has(name)) {
      throw new AppError("INVALID_INPUT", "A query parameter is given more than once.", {
        details: [{ path: name, message: "is given more than once" }],
      });
    }
    query.set(name, value);
  }
  return Object.fromEntries(query);
}
