import { networkInterfaces } from "node:os";
import type { Settings } from "@/lib/settings";
import { targetHost, targetPort } from "./check-target-url";

/** Where this process can be reached. */
export interface OwnPlace {
  /** The origin that people use. */
  readonly publicUrl: string;
  /** The port it listens on. */
  readonly port: number;
}

/** What of this instance a URL is: a bin's capture URL, a page or the API, or null for another place. */
export type OwnUrlTest = (url: URL) => "capture" | "pages" | null;

/** Best effort: names that lead here by other ways (a tunnel, another balancer) are not known. */
export function createOwnUrlTest(
  { CAPTURE_HOST }: Pick<Settings, "CAPTURE_HOST">,
  { publicUrl, port }: OwnPlace,
): OwnUrlTest {
  const publicHost = new URL(publicUrl).host;
  return (url) => {
    if (CAPTURE_HOST !== undefined && url.hostname.endsWith(`.${CAPTURE_HOST.toLowerCase()}`)) return "capture";
    const isOwn = url.host === publicHost || (targetPort(url) === port && isThisMachine(targetHost(url)));
    if (!isOwn) return null;
    return /^\/in\/[^/]/.test(url.pathname) ? "capture" : "pages";
  };
}

function isThisMachine(host: string): boolean {
  if (host === "localhost" || host.endsWith(".localhost") || host === "::1" || host === "0.0.0.0") return true;
  if (host.startsWith("127.") || host === "::") return true;
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.some(({ address }) => address === host);
}
