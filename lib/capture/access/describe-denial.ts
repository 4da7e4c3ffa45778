import type { WireRequest } from "@/lib/capture/wire-request";
import type { DenialRule } from "@/lib/hits/denial-rule";
import { findHeader } from "@/lib/http/raw-headers";
import type { KnownAccess } from "./known-access";

/** Which rule of the bin kept the request out and how it did not meet it, in one sentence for the bin's owner. */
export function describeDenial(rule: DenialRule, access: KnownAccess, request: WireRequest): string {
  switch (rule) {
    case "paused":
      return "The bin is paused.";
    case "unreadable":
      return "What the bin asks of its senders could not be read. Was SECRET_KEY changed? Set it anew in the settings.";
    case "address":
      return request.remoteAddress === ""
        ? "Its address is not known here, and the bin takes certain addresses only."
        : `The address ${request.remoteAddress} is not among those that the bin takes.`;
    case "method":
      return `The bin takes ${[...(access.methods ?? [])].join(", ")} only.`;
    case "credentials":
      return findHeader(request.headers, "authorization") === null
        ? "No credentials were sent: the header Authorization is missing."
        : "The credentials in the header Authorization are not the bin's.";
    case "header":
      return findHeader(request.headers, access.header?.name ?? "") === null
        ? `The header ${access.header?.name} is missing.`
        : `The header ${access.header?.name} has another value than the bin asks for.`;
    case "size":
      return `The body is longer than the ${access.maxBodyBytes} bytes that the bin takes.`;
    case "signature":
      return "No valid signature by a secret of the bin.";
    case "rate":
      return `More than ${access.ratePerMinute} requests in a minute.`;
    case "preflight":
      return "A browser's question whether it may send. It carries no credentials: it was answered, and is not kept whole.";
    case "handshake":
      return "A sender's check of the endpoint without a valid signature: it was answered, and is not kept whole.";
  }
}
