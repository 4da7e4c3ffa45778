import { SEND_FRAME_SCRIPT } from "./send-frame-script";

/** The document of the frame: its script and nothing to see. */
export const SEND_FRAME_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sends from this browser</title><script>${SEND_FRAME_SCRIPT}</script></html>`;
