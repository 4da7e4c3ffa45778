const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};

// Controls that are no white space, surrogates without a partner, and marks that turn the direction of what follows.
const UNSHOWABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as HTML shows it, wherever it stands: nothing in it is markup, and nothing is left that cannot be seen. */
export function escapeHtml(text: string): string {
  return text.replace(UNSHOWABLE, "\ufffd").replace(/[&<>"'`]/g, (character) => ESCAPES[character] ?? "");
}
