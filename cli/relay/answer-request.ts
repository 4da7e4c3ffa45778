import { type Followed, followRedirects } from "@/lib/outgoing/follow-redirects";
import { sendRequest } from "@/lib/outgoing/send-request";
import type { AnswerHead, RequestHead } from "@/lib/relays/protocol/relay-messages";

/** What of an answer's body goes back, at most; the instance stores no more. */
const MAX_ANSWER_BYTES = 2 * 1024 * 1024;
/** The person at this machine says where requests go. */
const ANYWHERE = { allowPrivate: true, ports: null };

interface LocalRequest {
  readonly target: URL;
  readonly head: RequestHead;
  readonly body: Uint8Array;
  readonly signal: AbortSignal;
}

/** Sends a request to the local server, byte for byte; never rejects for what the server does. */
export async function answerRequest({ target, head, body, signal }: LocalRequest): Promise<Followed> {
  const { method, headers, limits } = head;
  const request = { url: target.href, method, target: head.target, headers, body };
  const options = { policy: ANYWHERE, limits, maxAnswerBytes: MAX_ANSWER_BYTES, signal };
  if (head.followRedirects) return followRedirects(request, options);
  return { ...(await sendRequest(request, options)), redirects: [] };
}

/** The head of the answer as it goes back; its body goes beside it. */
export function toAnswerHead({ answer, failure, timing, redirects }: Followed): AnswerHead {
  return {
    answer:
      answer === null
        ? null
        : {
            status: answer.status,
            reasonPhrase: answer.reasonPhrase,
            httpVersion: answer.httpVersion,
            headers: answer.headers.map(([name, value]) => [name, value]),
            bodySize: answer.bodySize,
            bodyTruncated: answer.bodyTruncated,
          },
    failure: failure?.code === "RELAY" ? { code: "FAILED", message: failure.message } : toFailureHead(failure),
    timing,
    redirects: redirects.map(({ status, url }) => ({ status, url })),
  };
}

function toFailureHead(failure: Followed["failure"]): AnswerHead["failure"] {
  if (failure === null || failure.code === "RELAY") return null;
  const { code, message, certificate } = failure;
  return { code, message, ...(certificate === undefined ? {} : { certificate }) };
}
