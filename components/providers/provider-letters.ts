import { providerName } from "./provider-name";

/** One or two letters for a provider: of two words their first, else two capitals of the name, else how it begins. */
export function providerLetters(id: string): string {
  const name = providerName(id);
  const [first = "", second] = name.split(" ");
  if (second !== undefined) return (first.charAt(0) + second.charAt(0)).toUpperCase();
  const capitals = name.replace(/[^A-Z]/g, "");
  return capitals.length >= 2 ? capitals.slice(0, 2) : name.slice(0, 2);
}
