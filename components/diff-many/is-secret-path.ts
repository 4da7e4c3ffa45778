import { isSecretName } from "@/lib/http/fields/is-secret-name";

/** Whether what a path or a header holds is not for everybody's eyes, by the last name in it. */
export function isSecretPath(path: string): boolean {
  const names = path.split(/[.[\]']+/).filter((step) => step !== "" && step !== "*" && step !== "$");
  return isSecretName(names.at(-1) ?? path);
}
