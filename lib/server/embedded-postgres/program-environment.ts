const KEPT = ["PATH", "SystemRoot", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR"];

/** The environment of the server's programs: none of the PG* variables and locales that would change what they do. */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = KEPT.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  // Next's types want NODE_ENV in every environment; the programs do not read it.
  return { ...Object.fromEntries(kept), LC_ALL: "C", NODE_ENV: "production" };
}
