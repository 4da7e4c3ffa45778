import { formatCurl } from "./format-curl";
import { formatFetch } from "./format-fetch";
import { formatGo } from "./format-go";
import { formatPhp } from "./format-php";
import { formatPython } from "./format-python";
import { formatRuby } from "./format-ruby";
import type { RequestToCopy } from "./request-to-copy";

/** A language that a request can be written in. */
export interface CodeFormat {
  /** What people call it. */
  readonly label: string;
  /** Of a file that holds the code. */
  readonly extension: string;
  readonly mediaType: string;
  /** The code, in UTF-8, ending in a line feed. Never throws. What the language cannot send is said on top of it. */
  readonly format: (request: RequestToCopy) => string;
}

export const CODE_FORMATS = {
  curl: { label: "curl", extension: "sh", mediaType: "text/x-shellscript; charset=utf-8", format: formatCurl },
  fetch: { label: "fetch (Node)", extension: "mjs", mediaType: "text/javascript; charset=utf-8", format: formatFetch },
  python: { label: "Python", extension: "py", mediaType: "text/x-python; charset=utf-8", format: formatPython },
  go: { label: "Go", extension: "go", mediaType: "text/x-go; charset=utf-8", format: formatGo },
  php: { label: "PHP", extension: "php", mediaType: "text/x-php; charset=utf-8", format: formatPhp },
  ruby: { label: "Ruby", extension: "rb", mediaType: "text/x-ruby; charset=utf-8", format: formatRuby },
} as const satisfies Record<string, CodeFormat>;

export type CodeFormatId = keyof typeof CODE_FORMATS;
