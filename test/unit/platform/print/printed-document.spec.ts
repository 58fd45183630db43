import { PrintedDocument, type Imprint } from '../../../../src/platform/print/printed-document';
import { textOfPdf } from '../../../support/pdf-text';

const IMPRINT: Imprint = {
  title: 'Bildiriş',
  language: 'az',
  printedAt: new Date('2026-11-23T10:00:00Z'),
  foot: 'N-7KQ4-29',
};
const LETTERS = 'əƏ ıI iİ ğĞ şŞ çÇ öÖ üÜ · Әә Ҝҝ Һһ Ғғ Јј · Ыы Щщ Ёё';

const sample = (): PrintedDocument =>
  new PrintedDocument(IMPRINT)
    .title('Bildiriş')
    .heading(LETTERS)
    .paragraph('Sən susmaq hüququna maliksən.')
    .list(['Vəkil', 'Valideyn'])
    .facts([
      ['Yer', 'Sabunçu'],
      ['Vaxt', null],
    ])
    .toSign(['İmza'], 'İmzalar');

describe('A printed document', () => {
  it('is a tagged PDF that says its language and its title', async () => {
    const text = (await sample().finish()).toString('latin1');
    expect(text).toMatch(/^%PDF-1\.7/);
    expect(text).toContain('/Lang (az)');
    expect(text).toContain('/Marked true');
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('says what was put on it, in every letter', async () => {
    // Two letters that are written as one sign count as two.
    const document = sample().paragraph('A confidential file.');
    const lines = textOfPdf(await document.finish()).split('\n');
    const said = [LETTERS, 'Sən susmaq hüququna maliksən.', 'Sabunçu', 'A confidential file.'];
    expect(lines).toEqual(expect.arrayContaining(said));
  });

  it.each([
    ['az', '[burada çap oluna bilməyən hərflərlə yazılıb; qeydin özündə oxunmalıdır]'],
    ['en', '[written in letters that cannot be printed here; to be read in the record]'],
    ['ru', '[написано буквами, которые здесь нельзя напечатать; читать в самой записи]'],
  ] as const)('says in %s where words stand in letters that it cannot print', async (language, notice) => {
    const words = ['ავტობუსი არ მოვიდა, მერე.', 'اتوبوس نیامد', 'האוטובוס לא בא', '😀'];
    for (const said of words) {
      const document = new PrintedDocument({ ...IMPRINT, language });
      document
        .paragraph(said)
        .list([said])
        .facts([['Yer', said]]);
      const printed = textOfPdf(await document.finish()).replace(/\s+/g, ' ');
      expect(printed.split(notice)).toHaveLength(4);
    }
  });

  it('prints what it can beside words that it cannot', async () => {
    const document = new PrintedDocument(IMPRINT).paragraph('Giorgi (გიორგი) gəldi.');
    const printed = textOfPdf(await document.finish()).replace(/\s+/g, ' ');
    expect(printed).toMatch(/Giorgi \(\[burada .*oxunmalıdır\]\) gəldi\./);
  });

  it('prints the same bytes for the same facts', async () => {
    const [one, other] = await Promise.all([sample().finish(), sample().finish()]);
    expect(one.equals(other)).toBe(true);
  });

  it('embeds its fonts, and asks for nothing from outside', async () => {
    const text = (await sample().finish()).toString('latin1');
    expect(text).toContain('/FontFile2');
    expect(text).not.toMatch(/\/JavaScript|\/URI|\/Launch|\/EmbeddedFile/);
  });

  it('goes on over as many pages as it needs, each with its number', async () => {
    const long = new PrintedDocument(IMPRINT).title('Bildiriş');
    for (let n = 0; n < 90; n += 1) long.heading(`Bölmə ${n}`).paragraph('Mətn. '.repeat(40));
    const text = (await long.finish()).toString('latin1');
    expect(text.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(5);
  });

  it('keeps the lines to sign together with their heading, wherever the page ends', () => {
    const yOf = (document: PrintedDocument) => (document as unknown as { doc: { y: number } }).doc.y;
    const endAfter = (lines: number): number => {
      const document = new PrintedDocument(IMPRINT);
      for (let n = 0; n < lines; n += 1) document.paragraph('Mətn.');
      return yOf(document.toSign(['Bir', 'İki', 'Üç'], 'İmzalar'));
    };
    const alone = endAfter(0);
    // On the page on which the last of them stands there is room for all of them above it.
    for (let lines = 29; lines < 39; lines += 1) expect(endAfter(lines)).toBeGreaterThanOrEqual(alone - 1);
  });
});
