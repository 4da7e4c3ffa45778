import { handleUnknownPath } from "@/lib/api/edge/handle-unknown-path";

export {
  handleUnknownPath as DELETE,
  handleUnknownPath as GET,
  handleUnknownPath as HEAD,
  handleUnknownPath as OPTIONS,
  handleUnknownPath as PATCH,
  handleUnknownPath as POST,
  handleUnknownPath as PUT,
};
