"use client";
import { useState } from "react";
import { formatBytes } from "@/components/ui/format-bytes";
import type { HitDto } from "@/lib/hits/hit-schema";
import { Disclosure } from "./disclosure";
import { Fact } from "./fact";
import { findHitSecrets, LONGEST_SEARCHED, readBodyOfHit } from "./find-hit-secrets";

const MOST_LISTED = 100;
const URL_PLACE = /^(url|target|query)\b/;

/** How many secrets a hit holds, and where: they are veiled there, and replaced in shares. Nothing without any. */
export function SecretsFact({ hit }: { readonly hit: HitDto }) {
  const [{ places, isWhole }] = useState(() => readSecrets(hit));
  if (places.length === 0) return null;
  const count = places.length === 1 ? "1 secret" : `${places.length.toLocaleString()} secrets`;
  return (
    <Fact name="Secrets">
      <Disclosure summary={`${count}, veiled below and replaced in shares`}>
        <ul aria-label="Where secrets stand" className="flex flex-col gap-0.5">
          {places.slice(0, MOST_LISTED).map((place) => (
            <li key={place} className="data text-soft [overflow-wrap:anywhere]">
              {place}
            </li>
          ))}
        </ul>
        {places.length > MOST_LISTED ? <p className="text-faint text-xs">The first {MOST_LISTED}.</p> : null}
      </Disclosure>
      {isWhole ? null : (
        <span className="text-faint text-xs">
          Bodies that are coded or longer than {formatBytes(LONGEST_SEARCHED)} are not looked through here.
        </span>
      )}
    </Fact>
  );
}

/** Each place once; a secret of the URL stands in several forms of it. */
function readSecrets(hit: HitDto): { readonly places: readonly string[]; readonly isWhole: boolean } {
  const body = readBodyOfHit(hit);
  const { places: found } = findHitSecrets(hit, body ?? new Uint8Array());
  const isInQuery = found.some(({ where }) => where.startsWith("query"));
  const places = found.flatMap(({ where, kind }) =>
    URL_PLACE.test(where) && isInQuery && !where.startsWith("query") ? [] : [`${where}: ${kind}`],
  );
  return { places: [...new Set(places)], isWhole: body !== null };
}
