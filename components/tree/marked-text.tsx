interface MarkedTextProps {
  readonly text: string;
  /** What is searched, in lower case; "" for nothing. */
  readonly wanted: string;
}

/** A text with the places marked where a search found something. */
export function MarkedText({ text, wanted }: MarkedTextProps) {
  const at = wanted === "" ? -1 : text.toLowerCase().indexOf(wanted);
  if (at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark className="rounded-[2px] bg-warning-soft text-ink outline outline-warning-line">
        {text.slice(at, at + wanted.length)}
      </mark>
      {text.slice(at + wanted.length)}
    </>
  );
}
