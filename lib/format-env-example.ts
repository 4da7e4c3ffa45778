import { SETTINGS } from "./settings";

const HEAD =
  "# The settings, with their defaults. Copy to .env and change, or set them in the environment, which wins.\n";

/** The text of .env.example: every setting with its sentence and its default, commented out. */
export function formatEnvExample(): string {
  const parts = Object.entries(SETTINGS).map(
    ([name, setting]) => `# ${setting.help}\n# ${name}=${"fallback" in setting ? setting.fallback : ""}\n`,
  );
  return [HEAD, ...parts].join("\n");
}
