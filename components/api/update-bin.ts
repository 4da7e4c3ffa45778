import type { BinDto } from "@/lib/bins/bin-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

export interface BinChange {
  readonly name?: string;
  readonly paused?: boolean;
  /** A merge patch (RFC 7396): null resets. */
  readonly settings?: {
    readonly access?: Readonly<Record<string, unknown>>;
    readonly answer?: {
      readonly default?: Readonly<Record<string, unknown>>;
      /** Who answers in the bin's place; null for nobody. */
      readonly relay?: { readonly name: string; readonly waitMs: number } | null;
    };
    /** Lists are replaced as a whole. */
    readonly diff?: Readonly<Record<string, unknown>>;
    readonly handshakes?: string;
    readonly eventColours?: Readonly<Record<string, string | null>>;
    readonly retention?: Readonly<Record<string, number | null>>;
  };
}

export async function updateBin(binId: string, change: BinChange): Promise<BinDto> {
  const response = await requestApi(binPath(binId), { method: "PATCH", body: change });
  return response.json();
}
