import type { Receipt } from "./relay-events";
import { parcelPieceSchema, parcelStartSchema } from "./relay-messages";

export interface ParcelIn {
  readonly id: string;
  /** Parsed JSON, of any shape. */
  readonly head: unknown;
  readonly body: Uint8Array;
}

export interface ParcelInbox {
  /** The other end's `parcel` and `piece`, as they came; what is wrong with them is in the receipt. */
  start(message: unknown): Receipt;
  piece(message: unknown): Receipt;
  /** Forgets what came of a parcel. */
  drop(id: string): void;
  /** Forgets all that are not whole. */
  clear(): void;
}

interface InboxParts {
  readonly mostHeadBytes: number;
  readonly mostBodyBytes: number;
  /** Parcels under way at once. */
  readonly most: number;
  /** Whether a parcel of this id is expected. */
  isExpected(id: string): boolean;
  /** Called once for each whole parcel; must not throw. */
  onParcel(parcel: ParcelIn): void;
  /** A parcel whose head is not JSON. */
  onBroken(id: string): void;
}

interface Growing {
  readonly headBytes: number;
  readonly total: number;
  readonly pieces: Uint8Array[];
  received: number;
}

const OK: Receipt = { ok: true };
const refuse = (message: string): Receipt => ({ ok: false, message });

/**
 * Puts parcels together out of pieces, which come in order. Holds no more than was announced, and nothing that is not
 * expected or too large.
 */
export function createParcelInbox(parts: InboxParts): ParcelInbox {
  const growing = new Map<string, Growing>();

  function finish(id: string, { headBytes, pieces }: Growing): void {
    growing.delete(id);
    const bytes = join(pieces);
    const head = parseJson(bytes.subarray(0, headBytes));
    if (head === undefined) parts.onBroken(id);
    else parts.onParcel({ id, head, body: bytes.subarray(headBytes) });
  }

  return {
    start(message) {
      const parsed = parcelStartSchema.safeParse(message);
      if (!parsed.success) return refuse("The parcel is not as it must be.");
      const { id, headBytes, bodyBytes } = parsed.data;
      if (!parts.isExpected(id) || growing.has(id)) return refuse("Nobody waits for this parcel.");
      if (headBytes > parts.mostHeadBytes || bodyBytes > parts.mostBodyBytes) return refuse("The parcel is too large.");
      if (growing.size >= parts.most) return refuse("Too many parcels are under way.");
      growing.set(id, { headBytes, total: headBytes + bodyBytes, pieces: [], received: 0 });
      return OK;
    },
    piece(message) {
      const parsed = parcelPieceSchema.safeParse(message);
      if (!parsed.success) return refuse("The piece is not as it must be.");
      const { id, bytes } = parsed.data;
      const parcel = growing.get(id);
      if (parcel === undefined) return refuse("Nobody waits for this piece.");
      parcel.received += bytes.length;
      if (bytes.length === 0 || parcel.received > parcel.total) {
        growing.delete(id);
        parts.onBroken(id);
        return refuse("The piece does not fit the parcel.");
      }
      parcel.pieces.push(bytes);
      if (parcel.received === parcel.total) finish(id, parcel);
      return OK;
    },
    drop: (id) => void growing.delete(id),
    clear: () => growing.clear(),
  };
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
