/** On every answer of the API: never cached, never sniffed into something that runs. */
export const ANSWER_HEADERS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
} as const;
