import type { AnyOperation } from "@/lib/api/operation";
import {
  createBinOperation,
  deleteBinOperation,
  getBinOperation,
  listBinsOperation,
  updateBinOperation,
} from "./bin-operations";
import { exportHitsOperation } from "./export-operations";
import { getHitBodyOperation, getHitRawOperation } from "./hit-file-operations";
import {
  deleteHitOperation,
  deleteHitsOperation,
  getHitOperation,
  listHitsOperation,
  updateHitOperation,
} from "./hit-operations";
import { importHitsOperation } from "./import-operations";
import { createKeyOperation, deleteKeyOperation, listKeysOperation } from "./key-operations";
import { getHealthOperation, getOpenApiOperation, getReadinessOperation } from "./server-operations";
import { getTimelineOperation } from "./timeline-operations";

/** Every call of the API; a test holds it against the routes under app/. */
export const ALL_OPERATIONS: readonly AnyOperation[] = [
  createBinOperation,
  listBinsOperation,
  getBinOperation,
  updateBinOperation,
  deleteBinOperation,
  listHitsOperation,
  deleteHitsOperation,
  getHitOperation,
  updateHitOperation,
  deleteHitOperation,
  getHitBodyOperation,
  getHitRawOperation,
  exportHitsOperation,
  getTimelineOperation,
  importHitsOperation,
  listKeysOperation,
  createKeyOperation,
  deleteKeyOperation,
  getHealthOperation,
  getReadinessOperation,
  getOpenApiOperation,
];
