import path from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the program keeps what it was asked to keep: $XDG_CONFIG_HOME/hookscope, %APPDATA%\hookscope, or ~/.config/hookscope. */
export function findConfigFolder(env: Environment, home: string): string {
  const base = env.XDG_CONFIG_HOME || env.APPDATA || path.join(home, ".config");
  return path.join(base, "hookscope");
}
