/** The style of a saved share. No quotes that HTML would escape, no addresses: it stands in the page as it is. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1a1c23;--soft:#565b6b;--line:#dcdfe6;--pane:#fff;--app:#f6f7f9;--mark:#e6edff;--good:#d9f2e0;--bad:#fbe0e0}
@media (prefers-color-scheme:dark){:root{--ink:#e8eaf0;--soft:#a3a9b8;--line:#343844;--pane:#16181d;--app:#1d2027;--mark:#22305c;--good:#173a25;--bad:#45201f}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:68rem;padding:1.5rem 1rem 4rem;background:var(--pane);color:var(--ink);font:14px/1.45 system-ui,sans-serif}
h1{font-size:20px;margin:0 0 .5rem}h2{font-size:16px;margin:2.5rem 0 .5rem;overflow-wrap:anywhere}h3{font-size:13px;margin:1.25rem 0 .25rem;color:var(--soft)}
p{margin:.25rem 0;color:var(--soft)}
blockquote{margin:.75rem 0;padding-left:.75rem;border-left:2px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{padding:3px 8px 3px 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere;white-space:pre-wrap;font:12.5px/1.45 ui-monospace,Menlo,monospace}
th{font-weight:400;color:var(--soft)}thead th{font:12px system-ui,sans-serif}
pre{margin:0;padding:.75rem;border:1px solid var(--line);border-radius:6px;background:var(--app);white-space:pre-wrap;overflow-wrap:anywhere;font:12.5px/1.45 ui-monospace,Menlo,monospace}
code,.data{font-family:ui-monospace,Menlo,monospace;font-size:12.5px;overflow-wrap:anywhere}
mark{background:var(--mark);color:inherit;border-radius:3px;padding:0 3px}
tr.pointed>*{background:var(--mark)}
.left{background:var(--bad)}.right{background:var(--good)}
@media print{body{max-width:none}}
`;

/** Its SHA-256, by which the page's policy lets this style in and no other. */
export const PAGE_STYLE_HASH = "sha256-P++K9GtdCgxLE6FK4gv/rNadoQ25J+KLiFAjadm4T3k=";
