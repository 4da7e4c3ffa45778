import { ArrowUp } from "lucide-react";
import { Count } from "@/components/ui/count";

interface UnseenPillProps {
  readonly count: number;
  readonly onPress: () => void;
}

/** Says how many hits came on top while the reader was further down, and goes there. */
export function UnseenPill({ count, onPress }: UnseenPillProps) {
  if (count === 0) return null;
  return (
    <div className="pointer-events-none absolute inset-x-0 top-2 flex justify-center">
      <button
        type="button"
        onClick={onPress}
        className="pointer-events-auto flex h-7 animate-appear items-center gap-1 rounded-full bg-accent px-3 font-medium text-on-accent text-xs shadow-float hover:bg-accent-hover"
      >
        <ArrowUp aria-hidden="true" className="size-3.5" /> <Count value={count} /> new
      </button>
    </div>
  );
}
