import type { FindTreeMark } from "@/components/tree/tree-marks";
import { memberStep } from "@/lib/http/tree/json-path-step";
import type { FoundSecrets } from "@/lib/redact/find-secrets";
import { MIN_SWEPT } from "@/lib/redact/sweep/create-sweep";

const IN_BODY = "body $";

/** Marks the values of a body that hold secrets; null where there are none. What holds other values is not marked. */
export function findSecretMark({ places, texts }: FoundSecrets): FindTreeMark | null {
  if (places.length === 0) return null;
  const kinds = new Map(
    places
      .filter(({ where }) => where.startsWith(IN_BODY))
      .map(({ where, kind }) => [where.slice(IN_BODY.length - 1), kind]),
  );
  const paths = [...kinds.keys()];
  const known = [...texts].filter(({ length }) => length >= MIN_SWEPT);
  return (treePath, { childCount, value }) => {
    if (childCount > 0 || value === null) return null;
    const isXml = treePath.startsWith("/");
    const path = isXml ? fromXPath(treePath) : treePath;
    const isAbove = (one: string) => one.startsWith(path) && ".[".includes(one.charAt(path.length));
    // A string may hold JSON of its own, and a secret further inside; of XML that may be another element's.
    const held = path === "" ? undefined : kinds.has(path) ? path : isXml ? undefined : paths.find(isAbove);
    if (held !== undefined) return { is: "secret", label: kinds.get(held) ?? "secret" };
    return known.some((text) => value.includes(text)) ? { is: "secret", label: "holds a secret" } : null;
  };
}

/** Where redaction says that a value of XML is: by local names, without numbers; text is where its element is. */
function fromXPath(path: string): string {
  const steps = path.split("/").slice(1);
  return `$${steps.map((step) => (step.endsWith("()") || step.includes("()[") ? "" : toStep(step))).join("")}`;
}

function toStep(step: string): string {
  const isAttribute = step.startsWith("@");
  const name = step.replace(/^@|\[\d+\]$/g, "");
  const local = name.slice(name.indexOf(":") + 1);
  return isAttribute ? `['@${local}']` : memberStep(local);
}
