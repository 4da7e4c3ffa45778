/** Stands for a text that is on its way, at its true size. */
export function Skeleton({ className }: { readonly className: string }) {
  return <span aria-hidden="true" className={`block animate-pulse rounded-sm bg-grey-5 ${className}`} />;
}
