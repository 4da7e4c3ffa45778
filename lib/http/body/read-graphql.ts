import type { JsonNode } from "@/lib/http/json/json-node";
import { parseJson } from "@/lib/http/json/parse-json";
import { JsonTreeNode } from "@/lib/http/tree/json-tree-node";
import { MAX_TREE_NODES, type TreeNode } from "@/lib/http/tree/tree-node";
import { type GraphqlDefinition, listGraphqlDefinitions } from "./list-graphql-definitions";

const MAX_OPERATIONS = 100;

export interface GraphqlRequest {
  /** The document as it was written; null for a persisted query. */
  readonly query: string | null;
  readonly operationName: string | null;
  /** The operation that is asked for, where the document tells. */
  readonly operation: GraphqlDefinition | null;
  readonly variables: TreeNode | null;
  readonly extensions: TreeNode | null;
}

export interface GraphqlBody {
  readonly requests: readonly GraphqlRequest[];
  readonly isBatch: boolean;
  readonly reason: string | null;
}

/**
 * Reads a GraphQL request: a JSON object with `query` or persisted-query `extensions`, a batch of them, or with
 * `isBare` a document alone (application/graphql). Null when it is none. Never throws.
 */
export function readGraphql(text: string, { isBare = false }: { isBare?: boolean } = {}): GraphqlBody | null {
  if (isBare) return { requests: [makeRequest(text, null, null, null)], isBatch: false, reason: null };
  const parsed = parseJson(text, { maxNodes: MAX_TREE_NODES });
  if (!parsed.ok) return null;
  const { root } = parsed;
  const items = root.kind === "array" ? root.items : [root];
  const requests = items.slice(0, MAX_OPERATIONS).map(readRequest);
  const found = requests.filter((request) => request !== null);
  if (found.length === 0 || found.length < requests.length) return null;
  const reason = items.length > MAX_OPERATIONS ? `Only the first ${MAX_OPERATIONS} operations are shown.` : null;
  return { requests: found, isBatch: root.kind === "array", reason };
}

function readRequest(node: JsonNode): GraphqlRequest | null {
  const query = stringMember(node, "query");
  const extensions = member(node, "extensions");
  if (query === null && !(extensions !== null && member(extensions, "persistedQuery") !== null)) return null;
  return makeRequest(query, stringMember(node, "operationName"), member(node, "variables"), extensions);
}

function makeRequest(
  query: string | null,
  operationName: string | null,
  variables: JsonNode | null,
  extensions: JsonNode | null,
): GraphqlRequest {
  const operations = query === null ? [] : listGraphqlDefinitions(query).filter(({ kind }) => kind !== "fragment");
  const wanted =
    operationName === null
      ? operations.length === 1 && operations[0]
      : operations.find(({ name }) => name === operationName);
  return {
    query,
    operationName,
    operation: wanted || null,
    variables: variables && new JsonTreeNode(variables),
    extensions: extensions && new JsonTreeNode(extensions),
  };
}

/** The last member of that name, as JSON.parse has it; null when there is none. */
function member(node: JsonNode, name: string): JsonNode | null {
  if (node.kind !== "object") return null;
  return node.members.findLast((candidate) => candidate.name.value === name)?.value ?? null;
}

function stringMember(node: JsonNode, name: string): string | null {
  const found = member(node, name);
  return found?.kind === "string" ? found.value : null;
}
