const MOST = 100;

// In this order: many browsers name those that they are like.
const BROWSERS = [
  [/\bEdgA?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
] as const;

const SYSTEMS = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b|\bMacintosh\b/, "Mac"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
] as const;

/**
 * What a browser is called in the list of a workspace until somebody names it, like "Firefox on Linux"; another program
 * by the name that it gives itself, like "curl". At most 100 characters, never empty.
 */
export function describeBrowser(userAgent: string | null): string {
  const text = userAgent ?? "";
  const browser = find(BROWSERS, text);
  const system = find(SYSTEMS, text);
  if (browser !== null) return system === null ? browser : `${browser} on ${system}`;
  const program = /^[\w.-]+/.exec(text)?.[0].slice(0, MOST);
  return program === undefined || program === "Mozilla" ? "A browser" : program;
}

function find(list: ReadonlyArray<readonly [RegExp, string]>, text: string): string | null {
  return list.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
