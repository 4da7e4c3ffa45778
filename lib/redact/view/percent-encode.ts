/** Text, of one code point per byte, as a name or value of a query or form is written. */
export function percentEncode(text: string): string {
  return text.replace(/[^A-Za-z0-9_.~:-]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}
