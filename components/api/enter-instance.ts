import { requestApi } from "./request-api";

/** Shows the password of the instance; the browser keeps that as a cookie. */
export async function enterInstance(password: string): Promise<void> {
  await requestApi("/api/access", { method: "POST", body: { password } });
}
