import { inflateSync } from 'node:zlib';

/** What stands on the pages of a PDF that the product has printed, for searching: one line for each run of text. */
export function textOfPdf(file: Buffer): string {
  const objects = objectsOf(file.toString('latin1'));
  const letters = lettersOf(objects);
  const pages = [...objects.values()].map(streamOf).filter((stream) => /\bBT\b/.test(stream));
  return pages.flatMap((page) => runsOf(page, letters)).join('\n');
}

type Objects = ReadonlyMap<string, string>;
/** By the name of a font, which letters each of its signs stands for. */
type Letters = ReadonlyMap<string, ReadonlyMap<number, string>>;

const objectsOf = (text: string): Objects =>
  new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(
      ([, id = '', body = '']) => [id, body] as const,
    ),
  );

/** The stream of an object as it was before it was packed; empty where there is none, or it is no text. */
function streamOf(object: string): string {
  const [, packed] = /\nstream\n([\s\S]*)\nendstream/.exec(object) ?? [];
  if (packed === undefined || !object.includes('/FlateDecode')) return packed ?? '';
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

function lettersOf(objects: Objects): Letters {
  const named = [...objects.values()].flatMap((object) => [...object.matchAll(/\/(F\d+) (\d+) 0 R/g)]);
  return new Map(
    named.map(([, name = '', id = '']) => {
      const [, table = ''] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? [];
      return [name, tableOf(streamOf(objects.get(table) ?? ''))] as const;
    }),
  );
}

function tableOf(stream: string): ReadonlyMap<number, string> {
  const ranges = [...stream.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/gi)];
  return new Map(
    ranges.flatMap(([, first = '', signs = '']) =>
      [...signs.matchAll(/<([0-9a-f ]*)>/gi)].map(
        ([, hex = ''], n) => [Number.parseInt(first, 16) + n, charactersOf(hex)] as const,
      ),
    ),
  );
}

/** UTF-16, as a table of letters keeps it; some signs stand for two letters. */
const charactersOf = (hex: string): string =>
  Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le');

const runsOf = (page: string, letters: Letters): string[] =>
  [...page.matchAll(/\bBT\b([\s\S]*?)\bET\b/g)].map(([, run = '']) => {
    const [, font = ''] = /\/(F\d+) [\d.]+ Tf/.exec(run) ?? [];
    const signs = [...run.matchAll(/<([0-9a-f]+)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    return signs.map((sign) => letters.get(font)?.get(Number.parseInt(sign, 16)) ?? '').join('');
  });
