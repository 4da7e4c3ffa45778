import { veilTarget } from "@/components/hits/veil-target";
import type { ShareDto } from "@/lib/shares/share-schema";

/** Which hit is shared, as the menus name one: by its event, else by its method and path, secrets veiled as in the list. */
export function nameSharedHit({ eventType, method, path }: NonNullable<ShareDto["about"]>): string {
  return eventType ?? `${method} ${path === "" ? "/" : veilTarget(path)}`;
}
