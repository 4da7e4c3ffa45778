import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { EnterInput } from "./access-schema";

/** The cookie of somebody who knows the password; UNAUTHENTICATED for who does not. Null where there is none to know. */
export function enter({ gate }: Pick<Runtime, "gate">, { password }: EnterInput): string | null {
  if (gate === null) return null;
  if (!gate.isPassword(password)) throw new AppError("UNAUTHENTICATED", "That is not the password of this instance.");
  return gate.makeCookie();
}
