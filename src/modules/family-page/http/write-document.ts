import type { Language } from '../../../platform/persistence/request-facts';
import { PAGE_WORDS } from '../domain/page-words';
import { PAGE_STYLE } from './page-style';

type HrefOf = (language: Language) => string;

const NAMES: Readonly<Record<Language, string>> = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' };

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Every word that is not ours goes through here. */
export const safe = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

/** A whole document; `hrefOf` says where the same stands in another language. */
export function writeDocument(
  language: Language,
  title: string,
  body: string,
  hrefOf: HrefOf = (other) => `?language=${other}`,
): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<nav aria-label="${PAGE_WORDS.languages[language]}">${languages(language, hrefOf)}</nav>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

const languages = (here: Language, hrefOf: HrefOf): string =>
  (Object.keys(NAMES) as Language[])
    .map((one) =>
      one === here
        ? `<strong aria-current="true">${NAMES[one]}</strong>`
        : `<a href="${hrefOf(one)}" lang="${one}" hreflang="${one}">${NAMES[one]}</a>`,
    )
    .join('\n');

/** A list whose items are words, not marks. */
export const listOf = (items: readonly string[]): string =>
  `<ul>\n${items.map((item) => `<li>${safe(item)}</li>`).join('\n')}\n</ul>`;

/** A table with its caption and heads. */
export const tableOf = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  `<table>
<caption>${safe(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${safe(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td>${safe(cell)}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>`;
