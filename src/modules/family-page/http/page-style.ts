import { createHash } from 'node:crypto';

/** How the page looks: dark on light, wide enough for thumbs, narrow enough for 320 pixels, and plain on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #f4f6f8; color: #1b1f24; font: 1.125rem/1.6 system-ui, "Noto Sans", Arial, sans-serif; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; background: #fff; overflow-wrap: break-word; }
nav { max-width: 42rem; margin: 0 auto; padding: .5rem 1rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
nav a, nav strong { display: inline-block; padding: .6rem 0; }
a { color: #0b4f8a; }
a:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: .5rem 0; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2rem 0 .5rem; border-top: 2px solid #d5dbe1; padding-top: 1rem; }
h3 { font-size: 1.125rem; margin: 1.5rem 0 .25rem; }
ul { padding-left: 1.5rem; margin: .5rem 0; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .5rem .5rem 0; border-bottom: 1px solid #d5dbe1; }
li { margin: .4rem 0; }
.help { border-left: 6px solid #a61b1b; padding-left: .75rem; }
.small { font-size: 1rem; color: #3d454e; }
@media print {
  body, main { background: #fff; font-size: 12pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h2, tr, li { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;

const HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

/** Nothing is fetched, run, sent or framed; the one style is known by its hash (CSP level 3). */
export const PAGE_SECURITY = [
  "default-src 'none'",
  `style-src 'sha256-${HASH}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
