import { connect, isIP, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import { targetHost, targetPort } from "./check-target-url";
import { ExchangeFailure } from "./exchange-failure";
import type { ResolvedAddress } from "./resolve-target";

export interface Connection {
  readonly socket: Socket;
  /** Milliseconds. */
  readonly connectMs: number;
  /** Null over plain TCP. */
  readonly tlsMs: number | null;
}

interface ConnectionInput {
  readonly url: URL;
  readonly addresses: readonly ResolvedAddress[];
  /** SHA-256 of the one certificate that is accepted although nothing vouches for it; null: only trusted ones are. */
  readonly certificate: string | null;
  readonly signal: AbortSignal;
}

/**
 * A connection to one of the addresses, and to no other; over TLS for https. Nothing is written before the certificate
 * is found to be good. Rejects with the socket's error, or with an ExchangeFailure that says what is wrong with a
 * certificate; when `signal` aborts, with its reason.
 */
export async function openConnection(input: ConnectionInput): Promise<Connection> {
  const startedAt = performance.now();
  const socket = openSocket(input);
  await settled(socket, "connect", input.signal);
  const connectedAt = performance.now();
  const connectMs = connectedAt - startedAt;
  if (input.url.protocol !== "https:") return { socket, connectMs, tlsMs: null };
  const secured = await secure(socket, input);
  return { socket: secured, connectMs, tlsMs: performance.now() - connectedAt };
}

function openSocket({ url, addresses }: ConnectionInput): Socket {
  const [first] = addresses;
  if (first === undefined) throw new Error("No address to connect to.");
  return connect({
    host: targetHost(url),
    port: targetPort(url),
    noDelay: true,
    autoSelectFamily: true,
    // Not called for literal addresses, which were checked as such.
    lookup: (_host, options, done) => {
      if (options.all === true) done(null, [...addresses]);
      else done(null, first.address, first.family);
    },
  });
}

async function secure(socket: Socket, { url, certificate, signal }: ConnectionInput): Promise<TLSSocket> {
  const host = targetHost(url);
  const secured = connectTls({
    socket,
    host,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ALPNProtocols: ["http/1.1"],
    // The verdict is read below, before anything is written: so that a certificate can be named in the failure.
    rejectUnauthorized: false,
  });
  await settled(secured, "secureConnect", signal);
  if (secured.authorized) return secured;
  const fingerprint = secured.getPeerCertificate().fingerprint256;
  if (certificate !== null && fingerprint === certificate) return secured;
  secured.destroy();
  throw new ExchangeFailure({
    code: "CERTIFICATE",
    message: `The certificate of ${url.host} is not trusted: ${describeDistrust(secured, host)}.`,
    ...(fingerprint === undefined ? {} : { certificate: fingerprint }),
  });
}

const DISTRUST: Readonly<Record<string, string>> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by itself",
  SELF_SIGNED_CERT_IN_CHAIN: "its chain ends in a certificate that is signed by itself",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "a certificate between it and a known authority is missing",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "it is signed by an authority that this machine does not know",
  CERT_HAS_EXPIRED: "it has expired",
  CERT_NOT_YET_VALID: "it is not valid yet",
  ERR_TLS_CERT_ALTNAME_INVALID: "it is for another name",
};

function describeDistrust({ authorizationError }: TLSSocket, host: string): string {
  const error: unknown = authorizationError;
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const known = Object.hasOwn(DISTRUST, code) ? DISTRUST[code] : undefined;
  return known ?? `it does not prove to be ${host} (${code})`;
}

/** Resolves with the event; rejects, and destroys the socket, with its error or when aborted. */
function settled(socket: Socket, event: "connect" | "secureConnect", signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => fail(signal.reason);
    const closed = () => fail(Object.assign(new Error("closed"), { code: "ECONNRESET" }));
    function fail(reason: unknown): void {
      release();
      // A late error must find a listener.
      socket.on("error", () => {});
      socket.destroy();
      reject(reason);
    }
    function done(): void {
      release();
      resolve();
    }
    function release(): void {
      signal.removeEventListener("abort", abort);
      socket.off("error", fail).off("close", closed).off(event, done);
    }
    socket.once(event, done).once("error", fail).once("close", closed);
    if (signal.aborted) abort();
    else signal.addEventListener("abort", abort, { once: true });
  });
}
