"use client";
import { Notice } from "@/components/ui/notice";
import { PairTable } from "@/components/ui/pair-table";
import { parseCookies } from "@/lib/http/fields/parse-cookies";
import { Disclosure } from "./disclosure";

/** The cookies of a Cookie field one by one. */
export function CookieDetail({ value }: { readonly value: string }) {
  const { cookies, reason } = parseCookies(value);
  return (
    <Disclosure summary={`${cookies.length} ${cookies.length === 1 ? "cookie" : "cookies"}`}>
      {reason === null ? null : <Notice tone="warning">{reason}</Notice>}
      <PairTable
        label="Cookies, in the order sent"
        pairs={cookies.map(({ name, value: text, decoded, isSecret }) => ({
          name,
          value: text,
          isSecret,
          ...(decoded === null || isSecret ? {} : { reading: { label: "decoded", text: decoded } }),
        }))}
        formatPair={({ name, value: text }) => `${name}=${text}`}
      />
    </Disclosure>
  );
}
