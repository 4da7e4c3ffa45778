import { LoaderCircle } from "lucide-react";

export function Spinner({ label }: { readonly label: string }) {
  return <LoaderCircle role="img" aria-label={label} className="size-3.5 animate-spin" />;
}
