/** The mark: a hook inside a scope. */
export function Logo({ className }: { readonly className: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <g fill="none" stroke="white" strokeWidth="2.6" strokeLinecap="round">
        <path d="M16 5.5v9.2a5.6 5.6 0 1 1-9.6 3.9" />
        <path d="M21.4 12.3a9 9 0 0 1-1.2 13" opacity=".62" />
      </g>
    </svg>
  );
}
