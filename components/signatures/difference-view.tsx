import type { Difference } from "@/lib/providers/signature-report";

// A character, or the escape that stands for one: \n, \u0007, \x??.
const FIRST = /^(?:\\(?:u[0-9a-f]{4}|x..|.)|.)/su;
const PARTS = { body: "body", url: "URL" } as const;

/** Where what arrived first differs from what was signed, one above the other. */
export function DifferenceView({ difference }: { readonly difference: Difference }) {
  const { part, offset, received, signed } = difference;
  return (
    <figure className="flex flex-col gap-1">
      <figcaption className="font-medium text-soft text-xs">
        First difference: the {PARTS[part]} from byte {offset.toLocaleString()} on
      </figcaption>
      <dl className="overflow-hidden rounded-md border border-line">
        <Side sign="−" name="received" text={received} look="border-bad bg-bad-soft" mark="bg-bad-line" />
        <Side sign="+" name="signed" text={signed} look="border-good bg-good-soft" mark="bg-good-line" />
      </dl>
    </figure>
  );
}

interface SideProps {
  readonly sign: string;
  readonly name: string;
  readonly text: string;
  readonly look: string;
  readonly mark: string;
}

function Side({ sign, name, text, look, mark }: SideProps) {
  const first = FIRST.exec(text)?.[0] ?? "";
  return (
    <div className={`flex items-baseline gap-2 border-l-2 px-2 py-1 ${look}`}>
      <dt className="flex w-20 shrink-0 items-baseline gap-2 text-ink text-xs">
        <span aria-hidden="true" className="data w-2">
          {sign}
        </span>
        {name}
      </dt>
      <dd className="data min-w-0 whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">
        {text === "" ? (
          <span className="font-sans text-soft">ends here</span>
        ) : (
          <>
            <span className={`rounded-[2px] ${mark}`}>{first}</span>
            {text.slice(first.length)}
          </>
        )}
      </dd>
    </div>
  );
}
