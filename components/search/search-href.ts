/** The address that searches for a text, the rest of it kept. */
export function searchHref(path: string, search: string, text: string): string {
  const params = new URLSearchParams(search);
  if (text.trim() === "") params.delete("q");
  else params.set("q", text);
  const query = params.toString();
  return query === "" ? path : `${path}?${query}`;
}
