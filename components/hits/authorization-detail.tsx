"use client";
import { useState } from "react";
import { NodeTree } from "@/components/bodies/node-tree";
import { Badge } from "@/components/ui/badge";
import { PairTable } from "@/components/ui/pair-table";
import { decodeAuthorization } from "@/lib/http/fields/decode-authorization";
import type { Jwt } from "@/lib/http/fields/describe-jwt";
import { Disclosure } from "./disclosure";

/** An Authorization field taken apart. Nothing of it is checked, and it says so. */
export function AuthorizationDetail({ value }: { readonly value: string }) {
  // Times are told as of when the hit was opened.
  const [now] = useState(() => Date.now());
  const { scheme, title, facts, jwt, problem } = decodeAuthorization(value, now);
  const expired = jwt?.times.find(({ isProblem }) => isProblem);
  return (
    <Disclosure
      summary={
        <>
          {scheme === null ? "" : `${scheme}: `}
          {title}
          {jwt?.algorithm === null || jwt === null ? "" : `, ${jwt.algorithm}`}
          {expired === undefined ? null : <span className="text-warning">, {expired.words}</span>}
        </>
      }
    >
      {problem === null ? null : <p className="text-sm text-warning">{problem}</p>}
      <PairTable
        label="Parts of the credentials"
        pairs={facts.map(({ name, value: text, isSecret }) => ({ name, value: text, isSecret }))}
        formatPair={({ value: text }) => text}
      />
      {jwt === null ? null : <JwtDetail jwt={jwt} />}
    </Disclosure>
  );
}

function JwtDetail({ jwt }: { readonly jwt: Jwt }) {
  return (
    <>
      <ul className="flex flex-wrap gap-1.5">
        {jwt.times.map(({ claim, at, words, isProblem }) => (
          <li key={claim}>
            <Badge tone={isProblem ? "warning" : "neutral"} title={at}>
              {words}
            </Badge>
          </li>
        ))}
        {jwt.remarks.map((remark) => (
          <li key={remark}>
            <Badge tone="info">{remark}</Badge>
          </li>
        ))}
      </ul>
      <h5 className="font-semibold text-faint text-xs">Header</h5>
      <NodeTree label="Header of the token" node={jwt.header} source={null} />
      {jwt.claims === null ? null : (
        <>
          <h5 className="font-semibold text-faint text-xs">Claims</h5>
          <NodeTree label="Claims of the token" node={jwt.claims} source={null} />
        </>
      )}
    </>
  );
}
