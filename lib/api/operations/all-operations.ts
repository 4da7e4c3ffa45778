import type { AnyOperation } from "@/lib/api/operation";
import { enterOperation, leaveOperation } from "./access-operations";
import { exportAuditOperation, listAuditOperation, noteRevealOperation } from "./audit-operations";
import { setBaselineOperation, unsetBaselineOperation } from "./baseline-operations";
import {
  createBinOperation,
  deleteBinOperation,
  getBinOperation,
  listBinsOperation,
  updateBinOperation,
} from "./bin-operations";
import { compareHitsOperation, diffOperation, getLearnedNoiseOperation } from "./comparison-operations";
import { getDeliveryOperation, listDeliveriesOperation } from "./delivery-operations";
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
import {
  createKeyOperation,
  createTicketOperation,
  deleteKeyOperation,
  listKeysOperation,
  rotateKeyOperation,
  updateKeyOperation,
} from "./key-operations";
import { surveyHitsOperation } from "./many-operations";
import { createPairingOperation, listRelaysOperation, redeemPairingOperation } from "./relay-operations";
import {
  createBulkResendOperation,
  createResendOperation,
  getResendOperation,
  listBulkResendsOperation,
  listBulkResultsOperation,
  listHitResendsOperation,
  updateBulkResendOperation,
} from "./resend-operations";
import { sendSampleOperation } from "./sample-operations";
import { deleteSecretsOperation, listSecretsOperation, setSecretOperation } from "./secret-operations";
import { getHealthOperation, getOpenApiOperation, getReadinessOperation } from "./server-operations";
import {
  createShareOperation,
  getSharedBodyOperation,
  listSharedHitsOperation,
  listSharesOperation,
  openSharedHitOperation,
  openShareOperation,
  previewShareOperation,
  revokeShareOperation,
} from "./share-operations";
import { endSlugOperation, listSlugsOperation, rotateSlugOperation } from "./slug-operations";
import {
  deleteTargetOperation,
  discardDeadLettersOperation,
  listDeadLettersOperation,
  listTargetsOperation,
  retryDeadLettersOperation,
  saveTargetOperation,
} from "./target-operations";
import { getTimelineOperation } from "./timeline-operations";
import { recogniseOperation, signOperation, verifyOperation } from "./tool-operations";
import {
  deleteWorkspaceOperation,
  getWorkspaceOperation,
  renameSessionOperation,
  rotateSessionOperation,
  signInOperation,
  signOutOperation,
  updateWorkspaceOperation,
} from "./workspace-operations";

/** Every call of the API; a test holds it against the routes under app/. */
export const ALL_OPERATIONS: readonly AnyOperation[] = [
  createBinOperation,
  listBinsOperation,
  getBinOperation,
  updateBinOperation,
  deleteBinOperation,
  rotateSlugOperation,
  listSlugsOperation,
  endSlugOperation,
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
  sendSampleOperation,
  createResendOperation,
  listHitResendsOperation,
  getResendOperation,
  createBulkResendOperation,
  listBulkResendsOperation,
  updateBulkResendOperation,
  listBulkResultsOperation,
  listTargetsOperation,
  saveTargetOperation,
  deleteTargetOperation,
  listRelaysOperation,
  createPairingOperation,
  redeemPairingOperation,
  listDeadLettersOperation,
  retryDeadLettersOperation,
  discardDeadLettersOperation,
  listDeliveriesOperation,
  getDeliveryOperation,
  compareHitsOperation,
  getLearnedNoiseOperation,
  surveyHitsOperation,
  setBaselineOperation,
  unsetBaselineOperation,
  listSecretsOperation,
  setSecretOperation,
  deleteSecretsOperation,
  createShareOperation,
  previewShareOperation,
  listSharesOperation,
  revokeShareOperation,
  openShareOperation,
  listSharedHitsOperation,
  getSharedBodyOperation,
  openSharedHitOperation,
  recogniseOperation,
  verifyOperation,
  signOperation,
  diffOperation,
  getWorkspaceOperation,
  updateWorkspaceOperation,
  deleteWorkspaceOperation,
  signInOperation,
  renameSessionOperation,
  rotateSessionOperation,
  signOutOperation,
  listAuditOperation,
  exportAuditOperation,
  noteRevealOperation,
  listKeysOperation,
  createKeyOperation,
  updateKeyOperation,
  deleteKeyOperation,
  rotateKeyOperation,
  createTicketOperation,
  enterOperation,
  leaveOperation,
  getHealthOperation,
  getReadinessOperation,
  getOpenApiOperation,
];
