const ESCAPES: Readonly<Record<string, string>> = {
  "%3A": ":",
  "%2F": "/",
  "%3F": "?",
  "%40": "@",
  "%21": "!",
  "%24": "$",
  "%27": "'",
  "%28": "(",
  "%29": ")",
  "%2A": "*",
  "%2C": ",",
  "%3B": ";",
};

/** The URL with the escapes undone that version 3 of the signature undoes before it signs. */
export function decodeHubspotUrl(url: string): string {
  return url.replace(/%[0-9A-Fa-f]{2}/g, (triple) => ESCAPES[triple.toUpperCase()] ?? triple);
}
