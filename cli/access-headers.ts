import { ACCESS_HEADER } from "@/lib/gate/access-header";

/** What an instance with a password is shown by a program; nothing without HOOKSCOPE_ACCESS_PASSWORD. */
export function accessHeaders(environment = process.env): Readonly<Record<string, string>> {
  const { HOOKSCOPE_ACCESS_PASSWORD: password } = environment;
  // A header's value is one code point per byte.
  return password === undefined || password === ""
    ? {}
    : { [ACCESS_HEADER]: Buffer.from(password, "utf8").toString("latin1") };
}
