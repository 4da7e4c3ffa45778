const MAX_PARAMS = 100;
// Longer than header fields get; the expression is not for megabytes.
const MAX_LENGTH = 64 * 1024;
const PARAM = /[\s,]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"?|([^\s,]*))/gy;

/** The parameters behind an authentication scheme (RFC 9110 11.2), names in lower case, in order. Lenient. */
export function parseAuthParams(text: string): Array<[name: string, value: string]> {
  const params: Array<[string, string]> = [];
  for (const [, name = "", quoted, bare = ""] of text.slice(0, MAX_LENGTH).matchAll(PARAM)) {
    params.push([name.toLowerCase(), quoted === undefined ? bare : quoted.replace(/\\(.)/gs, "$1")]);
    if (params.length === MAX_PARAMS) break;
  }
  return params;
}
