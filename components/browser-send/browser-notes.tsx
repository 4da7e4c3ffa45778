import type { BrowserPlan } from "./plan-browser-send";

/** What differs when a browser sends it, before it does. */
export function BrowserNotes({ plan: { leftOut, preflight, problem } }: { readonly plan: BrowserPlan }) {
  return (
    <ul className="flex list-disc flex-col gap-0.5 pl-4 text-soft text-xs">
      {problem === null ? null : <li className="text-bad">{problem}</li>}
      {leftOut.length === 0 ? null : (
        <li>
          No page may set <Names names={leftOut} />: the browser sets them itself, or leaves them out.
        </li>
      )}
      <li>
        Names of fields go in lower case, fields of one name as one, <span className="data">Origin</span> as{" "}
        <span className="data">null</span>; the signature is the captured one, and no cookies are sent.
      </li>
      <li>
        {preflight === null ? (
          "It is sent without asking first."
        ) : (
          <>
            The browser asks first, with <span className="data">OPTIONS</span>, and the answer to that must allow
            {preflight.method === null ? null : (
              <>
                {" "}
                the method <span className="data">{preflight.method}</span>
              </>
            )}
            {preflight.method !== null && preflight.fields.length > 0 ? " and" : null}
            {preflight.fields.length === 0 ? null : (
              <>
                {" "}
                the fields <Names names={preflight.fields} />
              </>
            )}
            .
          </>
        )}{" "}
        The answer is shown where it says <span className="data">Access-Control-Allow-Origin: *</span>.
      </li>
    </ul>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return <span className="data text-ink [overflow-wrap:anywhere]">{names.join(", ")}</span>;
}
