import { methodColour } from "@/components/hits/method-colour";
import { FORMAT_NAMES } from "@/components/transfer/format-names";
import { ByteSize } from "@/components/ui/byte-size";
import { Notice } from "@/components/ui/notice";
import { SelectField } from "@/components/ui/select-field";
import type { RequestsReading, SignedRequest } from "./read-requests";

interface ReadingLineProps {
  /** Null while there is nothing to read. */
  readonly reading: RequestsReading | null;
  /** Which of several requests. */
  readonly at: number;
  readonly onAt: (at: number) => void;
}

/** As what the source was read, or where it could not be; of several requests, which. */
export function ReadingLine({ reading, at, onAt }: ReadingLineProps) {
  return (
    <>
      {reading?.ok === true && reading.requests.length > 1 ? (
        <SelectField
          label="Which request"
          options={reading.requests.map((one, index) => ({ id: String(index), label: nameOf(one, index) }))}
          value={String(at)}
          onChange={(id) => onAt(Number(id))}
        />
      ) : null}
      <div role="status">
        <What reading={reading} at={at} />
      </div>
    </>
  );
}

function What({ reading, at }: Pick<ReadingLineProps, "reading" | "at">) {
  if (reading === null) {
    return <p className="min-h-5 text-faint text-xs">Raw HTTP, a cURL command or a HAR; which one is found out.</p>;
  }
  if (!reading.ok) {
    const { format, problem } = reading;
    return (
      <Notice tone="bad">
        {FORMAT_NAMES[format]}, <span className="data">{problem.path}</span>: {problem.message}.
      </Notice>
    );
  }
  const request = reading.requests[at];
  if (request === undefined) return null;
  const { method, url, body } = request;
  return (
    <p className="flex min-h-5 min-w-0 items-baseline gap-2 text-faint text-xs">
      <span className="shrink-0">{FORMAT_NAMES[reading.format]}</span>
      <code className={`data shrink-0 font-medium ${methodColour(method)}`}>{method.slice(0, 20)}</code>
      <code className="data min-w-0 flex-1 truncate text-ink" title={url.slice(0, 2000)}>
        {url.slice(0, 300)}
      </code>
      <ByteSize bytes={body.length} />
    </p>
  );
}

function nameOf({ method, url }: SignedRequest, index: number): string {
  return `${index + 1}. ${method.slice(0, 20)} ${url.slice(0, 120)}`;
}
