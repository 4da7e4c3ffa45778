import type { BuiltNode } from "./built-node";

/** Gives the children of one element their XPath steps; those of one name are numbered where they are several. */
export function setXmlSteps(children: readonly BuiltNode[]): void {
  const totals = new Map<string, number>();
  for (const child of children) totals.set(nodeTest(child), (totals.get(nodeTest(child)) ?? 0) + 1);
  const seen = new Map<string, number>();
  for (const child of children) {
    const test = nodeTest(child);
    const turn = (seen.get(test) ?? 0) + 1;
    seen.set(test, turn);
    if (child.kind === "attribute") continue;
    child.step = (totals.get(test) ?? 0) > 1 ? `/${test}[${turn}]` : `/${test}`;
  }
}

function nodeTest(node: BuiltNode): string {
  if (node.kind === "element") return node.key ?? "";
  if (node.kind === "attribute") return `@${node.key}`;
  if (node.kind === "comment") return "comment()";
  if (node.kind === "instruction") return "processing-instruction()";
  return node.kind === "doctype" ? "doctype()" : "text()";
}
