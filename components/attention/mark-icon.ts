const DOT = '<circle cx="24.5" cy="7.5" r="7.5" fill="#e5484d" stroke="#fff" stroke-width="1.5"/></svg>';

/** Puts a dot on the page's icon; resolves with what takes it away. Rejects when the icon cannot be read. */
export async function markIcon(): Promise<() => void> {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="icon"]');
  if (link === null) return () => {};
  const { href } = link;
  const icon = await (await fetch(href)).text();
  link.href = `data:image/svg+xml,${encodeURIComponent(icon.replace("</svg>", DOT))}`;
  return () => {
    link.href = href;
  };
}
