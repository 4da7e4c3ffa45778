import type { ErrorBody } from "@/lib/errors";

/**
 * What a relay and the hub say to each other. Requests go down and answers go up as parcels: a head as JSON and a body as
 * bytes, in acknowledged pieces, under the id that the hub gave the request.
 */
export const RELAY_NAMESPACE = "/relay";
/** Raised when a relay of an earlier version could not understand the hub any more. */
export const RELAY_PROTOCOL = 1;

/** Bytes of a piece: towards the hub a message has 16 KiB at most, a third of it lost when it travels as base64. */
export const PIECE_UP_BYTES = 8 * 1024;
export const PIECE_DOWN_BYTES = 64 * 1024;
/** Pieces of a parcel that wait for their acknowledgement at the same time. */
export const WINDOW_UP = 32;
export const WINDOW_DOWN = 8;
/** After which a piece that nobody acknowledged counts as lost, with its connection. */
export const PIECE_PATIENCE_MS = 20_000;
/** Heads are JSON of the fields of a message, at most 256 KiB of them as they were sent. */
export const MAX_HEAD_BYTES = 1024 * 1024;

export interface ParcelStart {
  readonly id: string;
  readonly headBytes: number;
  readonly bodyBytes: number;
}

export interface ParcelPiece {
  readonly id: string;
  readonly bytes: Uint8Array;
}

export type Receipt = { readonly ok: true } | { readonly ok: false; readonly message: string };
type Acknowledge<Answer> = (answer: Answer) => void;

export interface ParcelEvents {
  parcel: (start: ParcelStart, acknowledge: Acknowledge<Receipt>) => void;
  piece: (piece: ParcelPiece, acknowledge: Acknowledge<Receipt>) => void;
}

/** What a relay is told when it is let in. */
export interface RelayWelcome {
  readonly binId: string;
  readonly binName: string;
  readonly captureUrl: string;
  readonly dashboardUrl: string;
  /** The seq of the newest hit. */
  readonly lastSeq: number;
}

export interface HubToRelayEvents extends ParcelEvents {
  welcome: (welcome: RelayWelcome) => void;
  /** There may be hits up to this one; told for new ones, and every heartbeat. */
  newest: (event: { readonly lastSeq: number }) => void;
  /** Nobody waits for the answer to this request any more. */
  cancel: (request: { readonly id: string }) => void;
}

export type TakeAnswer =
  | {
      readonly ok: true;
    }
  | ({ readonly ok: false } & ErrorBody);

export interface RelayToHubEvents extends ParcelEvents {
  /** Asks for a hit of the bin; acknowledged when its request was answered, or could not be sent. */
  take: (request: { readonly seq: number }, acknowledge: Acknowledge<TakeAnswer>) => void;
}
