import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { PrintedDocument } from '../../../platform/print/printed-document';
import { inLanguage, spokenDay } from '../../../platform/print/spoken';
import { ReadLabels, type ListName } from '../../reference';
import type { ReportContent, ReportedGoal, ReportedWork } from '../domain/report';
import { REPORT_WORDS } from '../domain/report-words';
import { ReportRepository, type ReportRow } from '../persistence/report.repository';
import { FindReports } from './find-reports';
import { agreedLine, linesOr, metLine, type Voice } from './report-lines';

const LISTS: readonly ListName[] = [
  'closure-outcomes',
  'outcome-reasons',
  'measures',
  'activity-kinds',
  'activity-rhythms',
  'goal-areas',
];

/** A report on paper, in the language of who reads it. */
@Injectable()
export class PrintReport {
  constructor(
    private readonly reports: ReportRepository,
    private readonly finding: FindReports,
    private readonly labels: ReadLabels,
  ) {}

  async print(
    work: Work,
    caseId: string,
    language: Language,
  ): Promise<{ readonly bytes: Buffer; readonly number: string }> {
    const row = await this.reports.find(work, caseId);
    const content = this.finding.contentOf(row);
    const words = inLanguage(REPORT_WORDS, language);
    const say = await this.labels.of(work, LISTS, language);
    const voice = { words, say, day: (day: LocalDate) => spokenDay(day, language) };
    const title = row.kind === 'notice' ? words.notice : words.title;
    const foot = `${row.caseNumber}   ·   ${words.edition} ${row.edition}   ·   ${row.contentHash.slice(0, 16)}`;
    const page = new PrintedDocument({ title, language, printedAt: row.madeAt, foot }).title(title);
    page.paragraph(words.confidential).facts(factsOf(row, content, voice));
    if (content.work) printWork(page, content.work, voice);
    else page.paragraph(words.noBreach);
    return { bytes: await page.finish(), number: row.caseNumber };
  }
}

type Fact = readonly [label: string, value: string | null];

const factsOf = (row: ReportRow, content: ReportContent, { words, say, day }: Voice): Fact[] => [
  [words.child, [row.childInitials, row.childNumber].filter((one) => one !== null).join('  ') || null],
  [words.caseNumber, content.caseNumber],
  [words.referral, content.referralNumber],
  [words.order, content.orderNumber ?? null],
  [words.opened, day(content.openedOn)],
  [words.ended, day(content.endedOn)],
  [words.outcome, say('closure-outcomes', content.outcomeCode)],
];

function printWork(page: PrintedDocument, work: ReportedWork, voice: Voice): void {
  const { words, say, day } = voice;
  const { measure, startsOn, endsOn, outcomeReason } = work;
  const reason: Fact[] =
    outcomeReason === null ? [] : [[words.outcomeReason, say('outcome-reasons', outcomeReason)]];
  page.facts([
    ...reason,
    [words.measure, measure === null ? null : say('measures', measure)],
    [words.term, startsOn === null || endsOn === null ? null : `${day(startsOn)} – ${day(endsOn)}`],
  ]);
  page.heading(words.agreed).list(work.agreed.map((one) => agreedLine(one, voice)));
  page.heading(words.sessions).list(
    linesOr(
      words.none,
      work.sessions.map((one) => metLine(one, voice)),
    ),
  );
  page.heading(words.goals).list(work.goals.map((one) => goalLine(one, voice)));
  if (work.childWords !== null) page.heading(words.words).paragraph(work.childWords);
}

const OUTCOME_WORD = {
  achieved: 'achieved',
  'partly-achieved': 'partly',
  'not-achieved': 'notAchieved',
} as const;

const goalLine = ({ area, outcome }: ReportedGoal, { words, say }: Voice): string =>
  `${say('goal-areas', area)}: ${outcome === null ? words.notJudged : words[OUTCOME_WORD[outcome]]}`;
