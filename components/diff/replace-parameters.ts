/** Changes the query of the page's URL in place: no step to come back to, and nothing is loaded. */
export function replaceParameters(change: (parameters: URLSearchParams) => void): void {
  const { pathname, search } = window.location;
  const parameters = new URLSearchParams(search);
  change(parameters);
  const text = parameters.toString();
  window.history.replaceState(null, "", text === "" ? pathname : `${pathname}?${text}`);
}
