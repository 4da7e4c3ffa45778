"use client";
import { Badge } from "@/components/ui/badge";
import { useMayEdit } from "./role-context";

/** Once on a page, for viewers: why there is nothing on it that changes something. */
export function LooksOnly() {
  if (useMayEdit()) return null;
  return (
    <Badge title="The key of this browser is a viewer’s: it sees everything here and changes nothing.">
      looks only
    </Badge>
  );
}
