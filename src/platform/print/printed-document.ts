import PDFDocument from 'pdfkit';
import type { Language } from '../persistence/request-facts';
import { fontOf, type Face } from './fonts';
import { printable } from './printable';

/** What a printed document says of itself. */
export interface Imprint {
  readonly title: string;
  readonly language: Language;
  /** The time of the work, so that the same facts print the same bytes. */
  readonly printedAt: Date;
  /** Stands at the foot of every page beside its number: a public number, never a name. */
  readonly foot: string;
}

interface Setting {
  readonly face?: Face;
  readonly size?: number;
  readonly indent?: number;
  readonly after?: number;
}

const MARGIN = { top: 56, left: 56, right: 56, bottom: 64 };
// The type definitions of the library do not list it yet.
const PDF_UA = 'PDF/UA' as string as PDFKit.Mixins.PDFSubsets;
/** The face that is set, of which the type definitions do not tell. */
interface SetFont {
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
}

/** What a heading and a line to sign take, in points. */
const HEADING_ROOM = 30;
const SIGNATURE_ROOM = 36;
const INK = '#1a1a1a';
const QUIET = '#555555';

/**
 * A tagged A4 document of headings, paragraphs, lists and facts (PDF/UA, ISO 14289-1), for people to read and sign.
 * Nothing in it is run or fetched.
 */
export class PrintedDocument {
  private readonly doc: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;
  private readonly parts: Buffer[] = [];

  constructor(private readonly imprint: Imprint) {
    const { title, language: lang, printedAt } = imprint;
    this.doc = new PDFDocument({
      size: 'A4',
      margins: MARGIN,
      bufferPages: true,
      pdfVersion: '1.7',
      subset: PDF_UA,
      tagged: true,
      displayTitle: true,
      lang,
      info: { Title: title, CreationDate: printedAt, ModDate: printedAt },
    });
    this.doc.on('data', (part: Buffer) => this.parts.push(part));
    for (const face of ['regular', 'bold'] as const) this.doc.registerFont(face, fontOf(face));
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  title(text: string): this {
    return this.text('H1', text, { face: 'bold', size: 17, after: 10 });
  }

  /** Keeps at least two lines of what follows on the same page, or as much as is said, in points. */
  heading(text: string, keep = 70): this {
    this.keep(keep);
    this.doc.moveDown(0.4);
    return this.text('H2', text, { face: 'bold', size: 12.5, after: 4 });
  }

  paragraph(text: string, size = 10.5): this {
    return this.text('P', text, { size, after: 5 });
  }

  list(items: readonly string[], size = 10.5): this {
    const list = this.doc.struct('L');
    this.root.add(list);
    for (const item of items) {
      const body = this.doc.struct('LBody', {}, () =>
        this.write(`•  ${item}`, { size, indent: 8, after: 3 }),
      );
      list.add(this.doc.struct('LI', {}, [body]));
    }
    list.end();
    return this;
  }

  /** Each with its label; what is not known is shown as a dash, so that a gap is seen. */
  facts(facts: readonly (readonly [label: string, value: string | null])[]): this {
    for (const [label, value] of facts) this.fact(label, value ?? '—');
    this.doc.moveDown(0.3);
    return this;
  }

  /** Lines for writing by hand, each with what belongs on it; all on one page, with their heading if there is one. */
  toSign(labels: readonly string[], heading?: string): this {
    const room = labels.length * SIGNATURE_ROOM;
    if (heading !== undefined) this.heading(heading, HEADING_ROOM + room);
    else this.keep(room);
    for (const label of labels) {
      this.doc.moveDown(1.2);
      this.text('P', `${label}: ______________________________________`, { after: 2 });
    }
    return this;
  }

  async finish(): Promise<Buffer> {
    this.root.end();
    this.footPages();
    const ended = new Promise<void>((resolve, reject) => this.doc.on('end', resolve).on('error', reject));
    this.doc.end();
    await ended;
    return Buffer.concat(this.parts);
  }

  /** Begins a page when there is no such room left on this one. */
  private keep(room: number): void {
    if (this.doc.y > this.doc.page.height - MARGIN.bottom - room) this.doc.addPage();
  }

  private text(tag: string, text: string, setting: Setting): this {
    this.root.add(this.doc.struct(tag, {}, () => this.write(text, setting)));
    return this;
  }

  private fact(label: string, value: string): void {
    const { doc } = this;
    const write = () => {
      doc
        .font('regular')
        .fontSize(10)
        .fillColor(QUIET)
        .text(this.printable(`${label}: `), MARGIN.left, doc.y, { continued: true });
      doc.fillColor(INK).text(this.printable(value)).moveDown(0.15);
    };
    this.root.add(doc.struct('P', {}, write));
  }

  private write(text: string, { face = 'regular', size = 10.5, indent = 0, after = 0 }: Setting): void {
    const { doc } = this;
    doc.font(face).fontSize(size).fillColor(INK);
    doc.text(this.printable(text), MARGIN.left + indent, doc.y, {
      width: doc.page.width - MARGIN.left - MARGIN.right - indent,
    });
    doc.y += after;
  }

  /** As far as the face that is set has the letters. */
  private printable(text: string): string {
    const { font } = (this.doc as unknown as SetFont)._font;
    return printable(text, this.imprint.language, (codePoint) => font.hasGlyphForCodePoint(codePoint));
  }

  private footPages(): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.doc.switchToPage(page);
      this.footPage(`${this.imprint.foot}   ·   ${page + 1} / ${count}`);
    }
  }

  /** Below the margin, where text would start another page if the margin stood. */
  private footPage(text: string): void {
    const { doc } = this;
    doc.page.margins.bottom = 0;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font('regular').fontSize(8).fillColor(QUIET);
    doc.text(text, MARGIN.left, doc.page.height - 40, { lineBreak: false });
    doc.endMarkedContent();
  }
}
