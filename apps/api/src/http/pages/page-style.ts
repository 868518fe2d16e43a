/** The look of the API's own pages: the shop's colours and measures, one column, readable without a script. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --canvas: light-dark(oklch(0.975 0.004 150), oklch(0.165 0.012 265));
  --surface: light-dark(oklch(1 0 0), oklch(0.205 0.014 265));
  --sunken: light-dark(oklch(0.945 0.006 150), oklch(0.135 0.011 265));
  --fg: light-dark(oklch(0.2 0.015 265), oklch(0.965 0.004 200));
  --muted: light-dark(oklch(0.44 0.018 262), oklch(0.76 0.014 260));
  --line: light-dark(oklch(0.905 0.007 200), oklch(0.28 0.016 265));
  --link: light-dark(oklch(0.47 0.235 265), oklch(0.76 0.13 268));
  --read: light-dark(oklch(0.45 0.115 155), oklch(0.79 0.14 158));
  --write: light-dark(oklch(0.53 0.205 31), oklch(0.74 0.165 36));
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1.5rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--canvas); color: var(--fg);
  font: 1rem/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
.page { max-inline-size: 76rem; margin-inline: auto; padding: 2rem 1.25rem 6rem; }
@media (min-width: 62rem) {
  .page.with-nav { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3.5rem; }
  nav { position: sticky; inset-block-start: 2rem; max-block-size: calc(100vh - 4rem); overflow: auto; }
}
.narrow { max-inline-size: 42rem; }
h1 { font-size: clamp(2rem, 1.4rem + 2.5vw, 3rem); line-height: 1.1; letter-spacing: -0.02em; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.5rem; letter-spacing: -0.01em; margin: 4rem 0 1rem; padding-block-end: 0.5rem; border-block-end: 1px solid var(--line); }
h3 { font-size: 1.125rem; margin: 0 0 0.25rem; }
h4 { font-size: 0.8125rem; color: var(--muted); margin: 1.5rem 0 0.5rem; font-weight: 600; }
p { margin: 0 0 1rem; max-inline-size: 65ch; }
a { color: var(--link); text-underline-offset: 0.2em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 4px; }
code, .path { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 0.875em; }
p code, li code, td code, dd code { background: var(--sunken); border-radius: 4px; padding: 0.1em 0.35em; overflow-wrap: anywhere; }
nav ul { list-style: none; margin: 0 0 1.25rem; padding: 0; }
nav p { font-weight: 600; font-size: 0.8125rem; color: var(--muted); margin: 0 0 0.25rem; }
nav a { display: block; padding: 0.25rem 0; color: var(--fg); text-decoration: none; font-size: 0.9375rem; }
nav a:hover { color: var(--link); text-decoration: underline; }
.lead { font-size: 1.125rem; color: var(--muted); }
article { background: var(--surface); border: 1px solid var(--line); border-radius: 14px; padding: 1.25rem 1.5rem; margin-block-end: 1.25rem; }
.route { display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; align-items: baseline; margin: 0 0 0.75rem; color: var(--muted); }
.route .path { color: var(--fg); overflow-wrap: anywhere; }
.method { font: 700 0.75rem/1 ui-monospace, Menlo, Consolas, monospace; color: var(--write); }
.method.get { color: var(--read); }
.who { margin-inline-start: auto; font-size: 0.8125rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.9375rem; }
th { text-align: start; font-weight: 600; font-size: 0.8125rem; color: var(--muted); }
th, td { padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-block-end: 0; }
td:first-child { white-space: nowrap; }
.need { color: var(--write); font-size: 0.75rem; }
.slugs { display: flex; flex-wrap: wrap; gap: 0.375rem; padding: 0; margin: 0; list-style: none; }
.slugs a { display: inline-block; font-size: 0.8125rem; color: var(--fg); background: var(--sunken); border-radius: 999px; padding: 0.2rem 0.7rem; text-decoration: none; }
.slugs a:hover { color: var(--link); }
details { margin-block-start: 0.75rem; }
summary { cursor: pointer; color: var(--muted); font-size: 0.9375rem; min-block-size: 2.75rem; display: flex; align-items: center; }
summary::before { content: "+"; inline-size: 1.25rem; font-family: ui-monospace, Menlo, Consolas, monospace; }
details[open] > summary::before { content: "\\2212"; }
.status { font: 700 4rem/1 ui-monospace, Menlo, Consolas, monospace; color: var(--muted); margin: 0 0 1rem; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.5rem 1.5rem; margin: 2rem 0; }
dt { color: var(--muted); } dd { margin: 0; }
button { font: inherit; font-weight: 600; min-block-size: 2.75rem; padding: 0 1.25rem; border: 0; border-radius: 999px; background: var(--link); color: var(--canvas); cursor: pointer; }
button:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; }
`;
