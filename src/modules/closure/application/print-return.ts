import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { PrintedDocument } from '../../../platform/print/printed-document';
import { inLanguage, spokenDay } from '../../../platform/print/spoken';
import { ReadLabels, type ListName } from '../../reference';
import { REPORT_WORDS } from '../domain/report-words';
import type { ReturnContent } from '../domain/return';
import { RETURN_WORDS } from '../domain/return-words';
import { CaseReturnRepository, type CaseReturnRow } from '../persistence/case-return.repository';
import { FindReturns } from './find-returns';
import { agreedLine, linesOr, metLine, type Voice } from './report-lines';
import { lawyerLine, type OwnVoice } from './return-lines';

const LISTS: readonly ListName[] = [
  'activity-kinds',
  'activity-rhythms',
  'case-return-reasons',
  'child-words-missing-reasons',
  'difficulty-responses',
  'goal-areas',
  'lawyer-not-told-reasons',
  'measures',
];

/** What an authority is told of a returned case, on paper, in the language of who reads it. */
@Injectable()
export class PrintReturn {
  constructor(
    private readonly returns: CaseReturnRepository,
    private readonly finding: FindReturns,
    private readonly labels: ReadLabels,
  ) {}

  /** @throws DomainError `not-open` before it was sent. */
  async print(
    work: Work,
    caseId: string,
    language: Language,
  ): Promise<{ readonly bytes: Buffer; readonly number: string }> {
    const row = await this.returns.find(work, caseId);
    const content = this.finding.contentOf(row);
    if (content === null) throw new DomainError('not-open', 'closure.return-not-sent');
    const own = inLanguage(RETURN_WORDS, language);
    const say = await this.labels.of(work, LISTS, language);
    const day = (one: LocalDate) => spokenDay(one, language);
    const voice: Voice = { words: inLanguage(REPORT_WORDS, language), say, day };
    const foot = `${row.caseNumber}   ·   ${(row.contentHash ?? '').slice(0, 16)}`;
    const printedAt = row.decidedAt ?? row.askedAt;
    const page = new PrintedDocument({ title: own.title, language, printedAt, foot }).title(own.title);
    page.paragraph(own.confidential).facts(factsOf(row, content, { ...voice, own }));
    printReturned(page, content, { ...voice, own });
    return { bytes: await page.finish(), number: row.caseNumber };
  }
}

const factsOf = (row: CaseReturnRow, content: ReturnContent, voice: OwnVoice) => {
  const { words, own, say, day } = voice;
  return [
    [words.child, [row.childInitials, row.childNumber].filter((one) => one !== null).join('  ') || null],
    [words.caseNumber, content.caseNumber],
    [words.referral, content.referralNumber],
    [words.opened, day(content.openedOn)],
    [own.returned, day(content.returnedOn)],
    [own.reason, say('case-return-reasons', content.reasonCode)],
    [own.lawyerTold, lawyerLine(content, voice)],
    [words.measure, content.measure === null ? null : say('measures', content.measure)],
  ] as const;
};

function printReturned(page: PrintedDocument, content: ReturnContent, voice: OwnVoice): void {
  const { words, own, say, day } = voice;
  page.heading(own.facts).paragraph(content.facts).paragraph(own.noProof);
  const missing = content.wordsMissing ?? '';
  page
    .heading(own.childWords)
    .paragraph(content.childWords ?? `${own.notHeard}: ${say('child-words-missing-reasons', missing)}`);
  const steps = content.steps.map(({ kind, on }) => `${say('difficulty-responses', kind)}: ${day(on)}`);
  page.heading(own.steps).list(linesOr(words.none, steps));
  const agreed = content.agreed.map((one) => agreedLine(one, voice));
  page.heading(words.agreed).list(linesOr(words.none, agreed));
  const met = content.sessions.map((one) => metLine(one, voice));
  page.heading(words.sessions).list(linesOr(words.none, met));
  const goals = content.goalAreas.map((area) => say('goal-areas', area));
  page.heading(own.goals).list(linesOr(words.none, goals));
}
