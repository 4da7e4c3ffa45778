import { type Expectation, factsOf, type HitFacts, type Way } from "./expectation";
import type { Door } from "./open-door";
import { exchange, findField, openRawClient, type RawAnswer, type RawClient, seqOf } from "./raw-client";
import { findSent, formatBody, formatHead, formatSent, type SentRequest } from "./sent-request";

export interface Outcome {
  readonly way: Way;
  readonly actual: Expectation;
}

/** Sends a request over a connection of its own and waits for what becomes of it: one hit at most. */
export async function sendSent(door: Door, sent: SentRequest): Promise<Outcome> {
  const client = await openRawClient(door.port);
  try {
    const way = wayOf(door, client);
    const before = await markSeq(door);
    if (sent.leavesAfter !== undefined) return { way, actual: await leave(door, client, sent) };
    const answered = await talk(client, sent, door.slug);
    const isStored = sent.breaksWith !== undefined || sent.isBrokenBehind;
    const hit = isStored
      ? ((await readHit(door, answered.answer)) ?? (await waitForHit(door, before + 1)))
      : await readOnlyHit(door, before, answered.answer);
    return { way, actual: { isContinued: answered.isContinued, status: answered.answer?.status ?? null, hit } };
  } finally {
    client.close();
  }
}

export function wayOf(door: Door, { socket }: RawClient): Way {
  const { localAddress = "", localPort = 0 } = socket;
  return { slug: door.slug, port: door.port, localAddress, localPort };
}

/** Makes a hit of no interest: its seq tells how many there are. */
async function markSeq(door: Door): Promise<number> {
  return seqOf(await exchange(door.port, `GET /in/${door.slug}/mark HTTP/1.1\r\nHost: a\r\n\r\n`));
}

/** The hit that the answer names, if any. */
export async function readHit(door: Door, answer: RawAnswer | null): Promise<HitFacts | null> {
  const seq = answer === null ? null : findField(answer, "x-hookscope-hit");
  return seq === null ? null : factsOf(await door.readHit(Number(seq)));
}

/** The same. Throws when another was made. */
async function readOnlyHit(door: Door, before: number, answer: RawAnswer | null): Promise<HitFacts | null> {
  const hit = await readHit(door, answer);
  const made = (await markSeq(door)) - before - 1;
  if (made !== Number(hit !== null)) throw new Error(`${made} hits were made, of ${Number(hit !== null)} expected.`);
  return hit;
}

async function talk(client: RawClient, sent: SentRequest, slug: string) {
  const asksFirst = findSent(sent.headers, "expect") === "100-continue";
  client.send(asksFirst ? formatHead(sent, slug) : formatSent(sent, slug));
  const first = await nextAnswer(client, sent);
  if (first?.status !== 100) return { isContinued: false, answer: first };
  client.send(formatBody(sent));
  return { isContinued: true, answer: await nextAnswer(client, sent) };
}

/** Null when the connection ends without an answer. */
function nextAnswer(client: RawClient, { method }: SentRequest): Promise<RawAnswer | null> {
  return client.next(method).catch(() => null);
}

/** Breaks the connection in the middle of the body, once the server has seen its beginning, and waits for the hit. */
async function leave(door: Door, client: RawClient, sent: SentRequest): Promise<Expectation> {
  client.send(formatSent(sent, door.slug));
  const before = await markSeq(door);
  client.close();
  return { isContinued: false, status: null, hit: await waitForHit(door, before + 1) };
}

async function waitForHit(door: Door, seq: number): Promise<HitFacts> {
  for (;;) {
    const hit = await door.readHit(seq).catch(() => null);
    if (hit !== null) return factsOf(hit);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
