import { captureWebRequest } from "@/lib/capture/route-door/capture-web-request";

async function capture(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params;
  return captureWebRequest(request, slug);
}

export const dynamic = "force-dynamic";

export {
  capture as DELETE,
  capture as GET,
  capture as HEAD,
  capture as OPTIONS,
  capture as PATCH,
  capture as POST,
  capture as PUT,
};
