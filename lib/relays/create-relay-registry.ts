import { AppError } from "@/lib/errors";
import { relayFailure } from "./relay-failure";
import type { RelayLink, RelayOrder, RelayRegistry } from "./relay-registry";
import type { RelayDto } from "./relay-schema";

export const MOST_RELAYS_PER_BIN = 20;
/** Requests that one relay has at a time. */
export const MOST_IN_FLIGHT = 32;
const KEPT_MS = 10 * 60_000;
/** Watchers are told no oftener. */
const TELL_MS = 250;

interface Entry {
  readonly link: RelayLink;
  leftAt: number | null;
  readonly connectedAt: number;
  seenAt: number;
  inFlight: number;
  answered: number;
  failed: number;
}

interface RegistryParts {
  readonly now?: () => number;
  /** Something about a bin's relays changed. */
  readonly onChange: (binId: string, relays: readonly RelayDto[]) => void;
}

/** The registry of one process: in memory only, as the connections are. */
export function createRelayRegistry({ now = Date.now, onChange }: RegistryParts): RelayRegistry {
  const bins = new Map<string, Map<string, Entry>>();
  const changed = new Set<string>();

  function list(binId: string): RelayDto[] {
    const entries = bins.get(binId);
    if (entries === undefined) return [];
    for (const [name, { leftAt }] of entries) if (leftAt !== null && leftAt + KEPT_MS < now()) entries.delete(name);
    if (entries.size === 0) bins.delete(binId);
    return [...entries.values()].map(present).toSorted((left, right) => (left.name < right.name ? -1 : 1));
  }

  function tell(binId: string): void {
    if (changed.size === 0) {
      setTimeout(() => {
        for (const id of changed) onChange(id, list(id));
        changed.clear();
      }, TELL_MS).unref();
    }
    changed.add(binId);
  }

  function findEntry(binId: string, name: string): Entry | null {
    const entry = bins.get(binId)?.get(name);
    return entry === undefined || entry.leftAt !== null ? null : entry;
  }

  function requireFree({ binId, name, instance }: Pick<RelayLink, "binId" | "name" | "instance">): void {
    const former = findEntry(binId, name);
    if (former === null || former.link.instance === instance) return;
    throw new AppError("CONFLICT", `A relay of the name ${name} is connected already. Choose another with --name.`);
  }

  function add(link: RelayLink) {
    requireFree(link);
    const { binId, name } = link;
    const former = findEntry(binId, name);
    list(binId);
    const entries = bins.get(binId) ?? new Map<string, Entry>();
    if (!entries.has(name)) makeRoom(entries);
    const at = now();
    const { answered, failed } = former ?? { answered: 0, failed: 0 };
    const entry: Entry = { link, leftAt: null, connectedAt: at, seenAt: at, inFlight: 0, answered, failed };
    entries.set(name, entry);
    bins.set(binId, entries);
    former?.link.close();
    tell(binId);
    return {
      noteSeen: () => {
        entry.seenAt = now();
      },
      remove: () => {
        entry.leftAt = now();
        tell(binId);
      },
    };
  }

  async function exchange(binId: string, name: string, order: RelayOrder) {
    const entry = findEntry(binId, name);
    if (entry === null) return relayFailure(`No relay of the name ${name} is connected.`);
    if (entry.inFlight >= MOST_IN_FLIGHT) {
      return relayFailure(`The relay ${name} has ${MOST_IN_FLIGHT} requests to answer already.`);
    }
    entry.inFlight++;
    tell(binId);
    try {
      const followed = await entry.link.exchange(order);
      if (followed.answer === null) entry.failed++;
      else entry.answered++;
      return followed;
    } finally {
      entry.inFlight--;
      tell(binId);
    }
  }

  return { list, requireFree, add, exchange, find: (binId, name) => findEntry(binId, name)?.link ?? null };
}

/** Those that left make room for one that comes. */
function makeRoom(entries: Map<string, Entry>): void {
  if (entries.size < MOST_RELAYS_PER_BIN) return;
  const gone = [...entries].find(([, { leftAt }]) => leftAt !== null);
  if (gone === undefined) {
    throw new AppError("RATE_LIMITED", `A bin has at most ${MOST_RELAYS_PER_BIN} relays at a time. End one first.`);
  }
  entries.delete(gone[0]);
}

function present({ link, leftAt, ...entry }: Entry): RelayDto {
  const { name, target, address, follows } = link;
  return {
    name,
    target,
    connected: leftAt === null,
    connectedAt: new Date(entry.connectedAt).toISOString(),
    lastSeenAt: new Date(leftAt ?? entry.seenAt).toISOString(),
    address,
    follows,
    inFlight: leftAt === null ? entry.inFlight : 0,
    answered: entry.answered,
    failed: entry.failed,
  };
}
