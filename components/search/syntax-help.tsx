const RULES = [
  ["order 42", "both anywhere"],
  ['"order 42"', "as it stands"],
  ["status:200 size:>1kb", "both hold"],
  ["method:PUT OR -path:/test", "one holds; - is not"],
  ["header.X-Shop:* path:/v\\d+/", "is there; a pattern"],
] as const;

/** How searches are written, by example. */
export function SyntaxHelp() {
  return (
    <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 border-line border-t px-2 pt-2 pb-1 text-xs">
      {RULES.map(([example, meaning]) => (
        <div key={example} className="contents">
          <dt className="data text-soft text-xs">{example}</dt>
          <dd className="text-right text-faint">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
