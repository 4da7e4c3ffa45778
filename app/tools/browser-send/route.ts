import { sendFrameHeaders } from "@/lib/send-frame/send-frame-headers";
import { SEND_FRAME_PAGE } from "@/lib/send-frame/send-frame-page";

export function GET(): Response {
  return new Response(SEND_FRAME_PAGE, {
    headers: { ...sendFrameHeaders(), "content-type": "text/html; charset=utf-8" },
  });
}
