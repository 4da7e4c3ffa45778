import { encode } from "uqr";

// Modules of white around it, without which cameras do not find it (ISO/IEC 18004, 6.3.8).
const QUIET = 4;

interface QrCodeProps {
  readonly text: string;
  /** What the picture is. */
  readonly label: string;
}

/** A text for the camera of another device: black on white in every theme. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: "M", border: QUIET });
  const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="size-52 shrink-0 rounded-md border border-line"
    >
      {/* Not by a class: what is white there is dark in the dark. */}
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
