import { type AccessSecrets, type AccessSettings, HIDDEN } from "./access-schema";

export interface SplitAccess {
  /** As it is stored and read back: every secret hidden. */
  readonly access: AccessSettings;
  readonly secrets: AccessSecrets;
  /** Paths of secrets that were to be kept although none is stored. */
  readonly missing: readonly string[];
}

/** Takes the secrets out of settings as given; "***" stands for the stored one. */
export function splitAccessSecrets(given: AccessSettings, stored: AccessSecrets): SplitAccess {
  const found: Record<string, string | undefined> = {
    basic: given.basic?.password,
    bearer: given.bearer,
    header: given.header?.value,
  };
  const keep = (name: keyof AccessSecrets) => (found[name] === HIDDEN ? stored[name] : found[name]);
  const secrets = { basic: keep("basic"), bearer: keep("bearer"), header: keep("header") };
  const paths = { basic: "basic.password", bearer: "bearer", header: "header.value" } as const;
  const names = ["basic", "bearer", "header"] as const;
  return {
    access: {
      ...given,
      ...(given.basic === undefined ? {} : { basic: { ...given.basic, password: HIDDEN } }),
      ...(given.bearer === undefined ? {} : { bearer: HIDDEN }),
      ...(given.header === undefined ? {} : { header: { ...given.header, value: HIDDEN } }),
    },
    secrets: Object.fromEntries(Object.entries(secrets).filter(([, value]) => value !== undefined)),
    missing: names.filter((name) => found[name] === HIDDEN && secrets[name] === undefined).map((name) => paths[name]),
  };
}
