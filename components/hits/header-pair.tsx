import { definePart } from "@/components/ui/define-part";
import type { Pair } from "@/components/ui/pair";
import { isSecretName } from "@/lib/http/fields/is-secret-name";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { readAsUtf8 } from "@/lib/http/read-as-utf8";
import type { ExplainHeader } from "./use-header-guide";

const AuthorizationDetail = definePart(() =>
  import("./authorization-detail").then((module) => module.AuthorizationDetail),
);
const CookieDetail = definePart(() => import("./cookie-detail").then((module) => module.CookieDetail));

/** A header field as a row: veiled where it is a secret, taken apart where it can be. */
export function toHeaderPair([name, value]: RawHeaders[number], explain: ExplainHeader | null): Pair {
  const reading = readAsUtf8(value);
  const known = explain?.(name, value);
  const isSecret = isSecretName(name) || known?.isSecret === true;
  const explanation = known?.text ?? null;
  const lower = name.toLowerCase();
  return {
    name,
    value,
    isSecret,
    ...(reading === null || reading === value || isSecret ? {} : { reading: { label: "as UTF-8", text: reading } }),
    ...(explanation === null ? {} : { explanation }),
    ...(lower === "authorization" || lower === "proxy-authorization"
      ? { detail: <AuthorizationDetail value={value} /> }
      : {}),
    ...(lower === "cookie" ? { detail: <CookieDetail value={value} /> } : {}),
  };
}

/** How a field is copied: as it was sent, whether or not it is veiled. */
export function formatField({ name, value }: Pair): string {
  return `${name}: ${value}`;
}
