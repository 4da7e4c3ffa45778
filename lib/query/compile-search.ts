import { compilePatterns, type Patterns } from "./compile-patterns";
import { describeMiss } from "./describe-miss";
import { matchClause } from "./match-clause";
import type { CompilePattern } from "./pattern";
import type { AnywhereNode, ClauseNode, SearchNode } from "./search-node";
import type { SearchMistake } from "./search-problem";
import type { SearchableHit } from "./searchable-hit";
import { headerReadings, targetReadings } from "./text-readings";

/** How much of a hit a search reads, each holding what stands before it. */
export type SearchNeeds = "facts" | "headers" | "body";

export interface CompiledSearch {
  readonly needs: SearchNeeds;
  readonly matches: (hit: SearchableHit) => boolean;
  /** Why a hit does not match, in sentences' parts like "status is 200, not >= 400"; none when it does. At most 10. */
  readonly explain: (hit: SearchableHit) => readonly string[];
}

export type CompilingSearch =
  | { readonly ok: true; readonly search: CompiledSearch }
  | { readonly ok: false; readonly mistake: SearchMistake };

export interface SearchContext {
  /** Microseconds since the epoch, from which relative times count. */
  readonly now: number;
  readonly compilePattern: CompilePattern;
}

interface Part {
  readonly needs: SearchNeeds;
  readonly matches: (hit: SearchableHit) => boolean;
  /** Called only for a hit that does not match. */
  readonly explain: (hit: SearchableHit) => readonly string[];
}

const NEEDS: readonly SearchNeeds[] = ["facts", "headers", "body"];
const MAX_REASONS = 10;

/**
 * Makes a search ready to judge hits: the one judge of what matches, for history, live hits and rules alike. The mistake,
 * if there is one, is a pattern that cannot be. What it returns never throws, and asks for headers and bodies only when
 * what is cheaper has not decided.
 */
export function compileSearch(node: SearchNode, context: SearchContext): CompilingSearch {
  const { patterns, mistake } = compilePatterns(node, context.compilePattern);
  if (mistake !== null) return { ok: false, mistake };
  const part = compileNode(node, context.now, patterns);
  const explain = (hit: SearchableHit) => (part.matches(hit) ? [] : part.explain(hit).slice(0, MAX_REASONS));
  return { ok: true, search: { needs: part.needs, matches: part.matches, explain } };
}

function compileNode(node: SearchNode, now: number, patterns: Patterns): Part {
  switch (node.kind) {
    case "all":
      return { needs: "facts", matches: () => true, explain: () => [] };
    case "not": {
      const part = compileNode(node.part, now, patterns);
      const reason = [`it matches what must not match: ${describeMiss.node(node.part)}`];
      return { needs: part.needs, matches: (hit) => !part.matches(hit), explain: () => reason };
    }
    case "and":
    case "or":
      return compileParts(
        node.kind,
        node.parts.map((part) => compileNode(part, now, patterns)),
      );
    case "anywhere":
      return compileAnywhere(node, patterns.get(node.test));
    case "clause":
      return compileClause(node, now, patterns);
  }
}

function compileParts(kind: "and" | "or", unsorted: readonly Part[]): Part {
  const parts = unsorted.toSorted((a, b) => NEEDS.indexOf(a.needs) - NEEDS.indexOf(b.needs));
  const needs = parts.at(-1)?.needs ?? "facts";
  const explain = (hit: SearchableHit) =>
    parts.filter((part) => !part.matches(hit)).flatMap((part) => part.explain(hit));
  if (kind === "and") return { needs, matches: (hit) => parts.every((part) => part.matches(hit)), explain };
  return {
    needs,
    matches: (hit) => parts.some((part) => part.matches(hit)),
    explain: (hit) => [explain(hit).join(", and ")],
  };
}

function compileAnywhere({ test }: AnywhereNode, pattern: ((text: string) => boolean) | undefined): Part {
  const needle = test.op === "pattern" ? "" : test.text.toLowerCase();
  const isIn = pattern ?? ((text: string) => text.toLowerCase().includes(needle));
  const isInBody = (hit: SearchableHit) => {
    const text = pattern === undefined ? hit.lowerBody() : hit.bodyText();
    return text !== null && (pattern === undefined ? text.includes(needle) : pattern(text));
  };
  const isInHeader = ([name, value]: readonly [string, string]) => isIn(name) || headerReadings(value).some(isIn);
  return {
    needs: "body",
    matches: (hit) => targetReadings(hit.facts.target).some(isIn) || hit.headers().some(isInHeader) || isInBody(hit),
    explain: () => [`${describeMiss.test(test)} is nowhere in target, headers and body`],
  };
}

function compileClause(node: ClauseNode, now: number, patterns: Patterns): Part {
  const { field, test } = node;
  const pattern = test.op === "pattern" ? patterns.get(test) : undefined;
  return {
    needs: clauseNeeds(node),
    matches: matchClause(node, now, pattern),
    explain: (hit) => [describeMiss.clause(hit, field, test)],
  };
}

function clauseNeeds({ field, test }: ClauseNode): SearchNeeds {
  if (field.name === "header") return "headers";
  // Whether there is a body at all is told by its size.
  if (field.name === "body") return test.op === "exists" && field.path.length === 0 ? "facts" : "body";
  return "facts";
}
