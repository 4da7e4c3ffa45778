/** What a GraphQL document defines at its top level. */
export interface GraphqlDefinition {
  readonly kind: "query" | "mutation" | "subscription" | "fragment";
  readonly name: string | null;
}

// Operations beyond stay unnamed; the document itself is shown whole.
const MAX_LENGTH = 64 * 1024;
// Comments, strings (closed or not, so that each is walked over once), names, brackets.
const TOKEN = /#[^\n\r]*|"""(?:[^"]|"(?!""))*(?:""")?|"(?:\\.|[^"\\\n\r])*"?|[_A-Za-z][_0-9A-Za-z]*|[{}()[\]]/g;
const KINDS = ["query", "mutation", "subscription", "fragment"] as const;

/** Lists the operations and fragments of a GraphQL document (GraphQL specification, section 2), without checking it. */
export function listGraphqlDefinitions(document: string): GraphqlDefinition[] {
  const definitions: GraphqlDefinition[] = [];
  let depth = 0;
  let kind: GraphqlDefinition["kind"] | null = null;
  let name: string | null = null;
  for (const [token] of document.slice(0, MAX_LENGTH).matchAll(TOKEN)) {
    if (token.startsWith("#") || token.startsWith('"')) continue;
    if ("{([".includes(token)) {
      if (token === "{" && depth === 0) {
        definitions.push({ kind: kind ?? "query", name });
        kind = null;
        name = null;
      }
      depth += 1;
    } else if ("})]".includes(token)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      if (kind === null) kind = KINDS.find((known) => known === token) ?? null;
      else name ??= token;
    }
  }
  return definitions;
}
