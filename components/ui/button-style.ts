const BASE =
  "inline-flex shrink-0 select-none items-center justify-center gap-1.5 whitespace-nowrap rounded-md border text-sm font-medium outline-offset-1 transition-colors duration-75 disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed";

const TONES = {
  primary:
    "border-transparent bg-accent text-on-accent hover:bg-accent-hover data-pressed:bg-accent-hover data-[pending]:opacity-80",
  plain: "border-edge bg-raised text-ink hover:border-grey-7 hover:bg-hover data-pressed:bg-hover",
  quiet: "border-transparent text-soft hover:bg-grey-5/60 hover:text-ink data-pressed:bg-grey-5 data-pressed:text-ink",
  danger: "border-bad-line bg-bad-soft text-bad hover:border-bad data-pressed:border-bad",
} as const;

const SIZES = {
  small: "h-6 px-2 text-xs max-md:h-8",
  medium: "h-7 px-2.5 max-md:h-9 max-md:px-3",
  large: "h-9 px-4",
  icon: "size-7 px-0 max-md:size-9",
  tinyIcon: "size-6 px-0 max-md:size-8",
} as const;

const ON = "border-transparent bg-accent-soft text-accent-ink hover:bg-accent-soft hover:text-accent-ink";

interface ButtonLook {
  readonly tone?: keyof typeof TONES;
  readonly size?: keyof typeof SIZES;
  readonly isOn?: boolean;
  readonly className?: string;
}

/** The look of every button, shared by buttons, icon buttons and links that act like one. */
export function buttonStyle({ tone = "plain", size = "medium", isOn = false, className = "" }: ButtonLook): string {
  return `${BASE} ${TONES[tone]} ${SIZES[size]} ${isOn ? ON : ""} ${className}`;
}
