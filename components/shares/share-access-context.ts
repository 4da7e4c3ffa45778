"use client";
import { createContext } from "react";
import type { ShareAccess } from "@/components/api/fetch-shared-hit";

/** The opened share that a shared hit stands in; null for one that is not made yet. */
export const ShareAccessContext = createContext<ShareAccess | null>(null);
