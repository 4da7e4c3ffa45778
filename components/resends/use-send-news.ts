"use client";
import { useSyncExternalStore } from "react";
import { type SendNews, sendNews } from "./send-news";

const NONE: readonly SendNews[] = [];

export function useSendNews(): readonly SendNews[] {
  return useSyncExternalStore(sendNews.subscribe, sendNews.get, () => NONE);
}
