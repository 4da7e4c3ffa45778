const COLOURS: Readonly<Record<string, string>> = {
  GET: "text-method-get",
  HEAD: "text-method-get",
  OPTIONS: "text-method-other",
  POST: "text-method-post",
  PUT: "text-method-put",
  PATCH: "text-method-patch",
  DELETE: "text-method-delete",
};

/** The colour class of a method. */
export function methodColour(method: string): string {
  return COLOURS[method] ?? "text-method-other";
}
