"use client";
import { Badge } from "@/components/ui/badge";
import { CodeBlock } from "@/components/ui/code-block";
import { formatBytes } from "@/components/ui/format-bytes";
import { Notice } from "@/components/ui/notice";
import { type GraphqlRequest, readGraphql } from "@/lib/http/body/read-graphql";
import { decodeText } from "@/lib/http/decode-text";
import { parseContentType } from "@/lib/http/parse-content-type";
import type { TreeNode } from "@/lib/http/tree/tree-node";
import type { BodyToShow } from "./body-to-show";
import { NodeTree } from "./node-tree";

// A longer one is no request that somebody wrote; as a tree it has no limit.
const LONGEST = 500_000;

/** GraphQL requests: the document as it was written, with its variables. */
export function GraphqlBody({ body: { bytes, contentType } }: { readonly body: BodyToShow }) {
  const isBare = contentType !== null && parseContentType(contentType)?.type === "application/graphql";
  const text = bytes.length > LONGEST ? null : (decodeText(bytes, contentType)?.text ?? null);
  const read = text === null ? null : readGraphql(text, { isBare });
  if (text === null || read === null) {
    const why = bytes.length > LONGEST ? `It is longer than ${formatBytes(LONGEST)}` : "It holds no GraphQL request";
    return <Notice tone="info">{why}. The tree and the text show all of it.</Notice>;
  }
  return (
    <div className="flex flex-col gap-4">
      {read.reason === null ? null : <Notice tone="warning">{read.reason}</Notice>}
      {read.requests.map((request, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a request's place is its identity
        <Request key={index} request={request} source={text} />
      ))}
    </div>
  );
}

function Request({ request, source }: { readonly request: GraphqlRequest; readonly source: string }) {
  const { query, operation, operationName, variables, extensions } = request;
  return (
    <section aria-label={`GraphQL operation ${operationName ?? operation?.name ?? ""}`} className="flex flex-col gap-2">
      <p className="flex items-center gap-2 text-sm">
        <Badge tone={operation?.kind === "mutation" ? "warning" : "info"}>{operation?.kind ?? "operation"}</Badge>
        <span className="data text-ink">{operation?.name ?? operationName ?? ""}</span>
      </p>
      {query === null ? (
        <p className="text-faint text-sm">A persisted query: the document itself was not sent.</p>
      ) : (
        <CodeBlock label="GraphQL document" text={query} />
      )}
      <Values title="Variables" node={variables} source={source} />
      <Values title="Extensions" node={extensions} source={source} />
    </section>
  );
}

function Values(props: { readonly title: string; readonly node: TreeNode | null; readonly source: string }) {
  const { title, node, source } = props;
  if (node === null || node.childCount === 0) return null;
  return (
    <>
      <h4 className="font-semibold text-sm text-soft">{title}</h4>
      <NodeTree label={title} node={node} source={source} />
    </>
  );
}
