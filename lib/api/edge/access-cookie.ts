import { ACCESS_COOKIE, ACCESS_SECONDS } from "@/lib/gate/create-gate";

/** The Set-Cookie value by which a browser keeps that it knows the password of the instance. */
export function formatAccessCookie(value: string, { isSecure }: { isSecure: boolean }): string {
  const secure = isSecure ? "; Secure" : "";
  return `${ACCESS_COOKIE}=${value}; Path=/; Max-Age=${ACCESS_SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

/** The Set-Cookie value by which a browser forgets it. */
export function formatEndedAccessCookie(): string {
  return `${ACCESS_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax`;
}
