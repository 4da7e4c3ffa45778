import type { ParcelPiece, ParcelStart, Receipt } from "./relay-events";

/** How one end hands pieces to the other; each resolves with the other's receipt and rejects when none comes. */
export interface ParcelChannel {
  start(start: ParcelStart): Promise<Receipt>;
  piece(piece: ParcelPiece): Promise<Receipt>;
}

export interface ParcelOut {
  readonly id: string;
  /** Sent as JSON. */
  readonly head: unknown;
  readonly body: Uint8Array;
}

interface ParcelPace {
  readonly pieceBytes: number;
  /** Pieces without a receipt at any time, so that neither end holds more than that beyond the parcel itself. */
  readonly window: number;
}

/** Sends a parcel; resolves when all of it was received. Rejects when a piece was refused or got no receipt. */
export async function sendParcel(channel: ParcelChannel, parcel: ParcelOut, pace: ParcelPace): Promise<void> {
  const { id, body } = parcel;
  const head = new TextEncoder().encode(JSON.stringify(parcel.head));
  requireOk(await channel.start({ id, headBytes: head.length, bodyBytes: body.length }));
  const underWay = new Set<Promise<void>>();
  for (const bytes of cutPieces([head, body], pace.pieceBytes)) {
    if (underWay.size >= pace.window) await Promise.race(underWay);
    const piece: Promise<void> = channel
      .piece({ id, bytes })
      .then(requireOk)
      .finally(() => underWay.delete(piece));
    // Told by `all` or `race`; one that fails after another did is nobody's concern.
    piece.catch(() => undefined);
    underWay.add(piece);
  }
  await Promise.all(underWay);
}

function* cutPieces(parts: readonly Uint8Array[], pieceBytes: number): Generator<Uint8Array> {
  for (const part of parts) {
    for (let at = 0; at < part.length; at += pieceBytes) yield part.subarray(at, at + pieceBytes);
  }
}

function requireOk(receipt: Receipt): void {
  if (!receipt.ok) throw new Error(receipt.message);
}
