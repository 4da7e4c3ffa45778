import type { ImportedRequest, ImportProblem } from "./imported-request";

const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^[\t\P{Cc}\u0080-\u009f]*$/u;
const TARGET = /^[!-~\u0080-\u00ff]*$/;
const MAX_METHOD = 64;
const MAX_TARGET = 64 * 1024;
const MAX_HEAD = 128 * 1024;

/** What keeps a request from being one that a door could have taken, or null. */
export function checkRequest(request: ImportedRequest, path: string): ImportProblem | null {
  const { method, target, targetPrefix, authority, headers, trailers } = request;
  const problem = (message: string): ImportProblem => ({ path, message });
  if (!TOKEN.test(method) || method.length > MAX_METHOD)
    return problem("the method must be a token of at most 64 characters");
  if (target.length > MAX_TARGET || !TARGET.test(`${targetPrefix}${target}`)) {
    return problem("the URL holds spaces or control characters, or is longer than 64 KiB");
  }
  if (!TARGET.test(authority)) return problem("the host holds spaces or control characters");
  const fields = [...headers, ...trailers];
  const wrong = fields.find(([name, value]) => !TOKEN.test(name) || !VALUE.test(value));
  if (wrong !== undefined) return problem(`the header field ${JSON.stringify(wrong[0].slice(0, 60))} is not one`);
  const size = fields.reduce((sum, [name, value]) => sum + name.length + value.length + 4, 0);
  return size > MAX_HEAD ? problem("the header fields are longer than 128 KiB") : null;
}
