import Link from "next/link";

/** A hit's number, and the way to it. */
export function HitLink({ binId, seq }: { readonly binId: string; readonly seq: number }) {
  return (
    <Link
      href={`/b/${binId}/${seq}`}
      prefetch={false}
      aria-label={`Hit ${seq}`}
      className="rounded-sm text-accent-ink hover:underline"
    >
      {seq}
    </Link>
  );
}
