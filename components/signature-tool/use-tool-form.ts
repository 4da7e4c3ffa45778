"use client";
import { useDeferredValue, useState } from "react";
import type { ToolInput } from "./check-signature";
import { readRequests } from "./read-requests";
import { bytesOfSource } from "./request-source";
import { readSecret, secretPartsOf } from "./secret-parts";
import { checkToolForm, EMPTY_FORM, type ToolForm, type ToolProblems } from "./tool-form";
import { useRecognition } from "./use-recognition";

/** The form, and the request that is read out of it. Keeps nothing beyond the page. */
export function useToolForm() {
  const [form, setForm] = useState(EMPTY_FORM);
  const [problems, setProblems] = useState<ToolProblems>({});
  const source = useDeferredValue(form.source);
  const reading = readRequests(bytesOfSource(source));
  const request = reading?.ok === true ? (reading.requests[form.at] ?? null) : null;
  const recognition = useRecognition(request);
  const provider = form.provider ?? recognition?.provider ?? null;
  const parts = secretPartsOf(provider);
  return {
    form,
    problems,
    reading,
    request,
    recognition,
    /** Whose scheme is used, as far as that is known. */
    provider,
    /** Of the secret. */
    parts,
    change(part: Partial<ToolForm>) {
      setForm((known) => ({ ...known, ...part, ...(part.source === undefined ? {} : { at: 0 }) }));
      setProblems({});
    },
    /** What the form says; or shows what is wrong with it, and returns the first field that is. */
    read(): ToolInput | keyof ToolProblems {
      const found = checkToolForm(form, { hasRequest: request !== null, parts });
      setProblems(found);
      const secret = readSecret(form.secret, parts);
      if (request === null) return "request";
      if (secret === null) return "secret";
      if (found.time !== undefined) return "time";
      const url = form.url.trim() === "" ? request.url : form.url.trim();
      return { request, url, provider: form.provider, secret, time: form.time };
    },
  };
}
