import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { PrintedDocument } from '../../../platform/print/printed-document';
import { inLanguage, spokenDay } from '../../../platform/print/spoken';
import { ReadLabels, type ListName } from '../../reference';
import type { OrderReportContent } from '../domain/order-report';
import { ORDER_REPORT_WORDS } from '../domain/order-report-words';
import type { OrderReportRow } from '../persistence/order-report.repository';
import { FindOrderReports } from './find-order-reports';
import { NameAgencies } from './name-agencies';
import { factLine, type Voice } from './order-fact-lines';

const LISTS: readonly ListName[] = [
  'court-report-recommendations',
  'report-correction-reasons',
  'child-words-missing-reasons',
];

/** A report on an order on paper: headings and facts in the language of who reads it, words as they were written. */
@Injectable()
export class PrintOrderReport {
  constructor(
    private readonly finding: FindOrderReports,
    private readonly labels: ReadLabels,
    private readonly agencies: NameAgencies,
    private readonly settings: PlatformSettings,
  ) {}

  async print(
    work: Work,
    id: string,
    language: Language,
  ): Promise<{ readonly bytes: Buffer; readonly number: string }> {
    const { row, content } = await this.finding.told(work, id);
    const words = inLanguage(ORDER_REPORT_WORDS, language);
    const say = await this.labels.of(work, [...LISTS, ...listsOf(content)], language);
    const voice: Voice = { words, say, language, day: (day) => spokenDay(day, language) };
    const hash = row.contentHash?.slice(0, 16) ?? '';
    const foot = `${row.number}   ·   ${words.edition} ${row.edition}   ·   ${hash}`;
    const page = new PrintedDocument({ title: words.title, language, printedAt: row.writtenAt, foot });
    page.title(words.title).paragraph(words.confidential);
    if (row.sentAt === null) page.paragraph(words.waits);
    const { writerAgencyId: from, addresseeAgencyId: to } = row;
    const name = await this.agencies.of(work, [from, to], language);
    page.facts([[words.from, name(from)], [words.to, name(to)], ...this.headOf(row, voice)]);
    printContent(page, { row, content }, voice);
    return { bytes: await page.finish(), number: row.number };
  }

  private headOf(row: OrderReportRow, { words, say, day }: Voice): Fact[] {
    const { sentAt, correctionReason } = row;
    const sent = sentAt === null ? null : day(localDateIn(this.settings.timeZone, sentAt));
    return [
      [words.child, [row.childInitials, row.childNumber].filter((one) => one !== null).join('  ') || null],
      [words.order, row.orderNumber],
      [words.number, row.number],
      [words.kind, words[row.kind]],
      [words.period, `${day(row.periodFrom)} – ${day(row.periodTo)}`],
      [words.sent, sent],
      ...(correctionReason === null
        ? []
        : [[words.correction, say('report-correction-reasons', correctionReason)] as const]),
    ];
  }
}

type Fact = readonly [label: string, value: string | null];

/** The lists of which the facts name a code. */
const listsOf = ({ facts }: OrderReportContent): ListName[] => [
  ...new Set(
    facts.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'code' ? [part.list] : []))),
  ),
];

interface Told {
  readonly row: OrderReportRow;
  readonly content: OrderReportContent;
}

function printContent(page: PrintedDocument, { row, content }: Told, voice: Voice): void {
  const { words, say } = voice;
  const { childWords, wordsMissing } = content;
  page.heading(words.facts).list(content.facts.map((one) => factLine(one, voice)));
  page.heading(words.progress).paragraph(content.progress);
  const missing = wordsMissing === null ? '—' : say('child-words-missing-reasons', wordsMissing);
  page.heading(words.words).paragraph(childWords ?? missing);
  page.heading(words.recommendation).paragraph(say('court-report-recommendations', row.recommendation));
  page.paragraph(content.reasons);
}
