import type { JsonPatch, PatchOperation } from "./json-patch";

/** The patch as application/json-patch+json, an operation a line; `[]` for none. */
export function printJsonPatch({ operations }: JsonPatch): string {
  if (operations.length === 0) return "[]\n";
  return `[\n${operations.map((operation) => `  ${printOperation(operation)}`).join(",\n")}\n]\n`;
}

function printOperation(operation: PatchOperation): string {
  const head = `"op": "${operation.op}"`;
  const path = `"path": ${JSON.stringify(operation.path)}`;
  if (operation.op === "move") return `{${head}, "from": ${JSON.stringify(operation.from)}, ${path}}`;
  return operation.op === "remove" ? `{${head}, ${path}}` : `{${head}, ${path}, "value": ${operation.value}}`;
}
