import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { PlatformSettings } from '../../../platform/platform-settings';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { PrintedDocument } from '../../../platform/print/printed-document';
import { inLanguage, spokenDay } from '../../../platform/print/spoken';
import { ReadLabels, type ListName, type SayCode } from '../../reference';
import type { PreDecisionContent } from '../domain/pre-decision';
import { PRE_DECISION_WORDS } from '../domain/pre-decision-words';
import { FindPreDecision } from './find-pre-decision';
import { NameAgencies } from './name-agencies';

const LISTS: readonly ListName[] = ['measures', 'pre-decision-sources', 'child-words-missing-reasons'];
/** The sections of words, in their order. */
const SECTIONS = ['background', 'family', 'school', 'circumstances', 'strengths'] as const;

interface Voice {
  readonly words: Readonly<Record<keyof typeof PRE_DECISION_WORDS, string>>;
  readonly say: SayCode;
}

/** A report before a decision on paper: headings in the language of who reads it, words as they were written. */
@Injectable()
export class PrintPreDecision {
  constructor(
    private readonly finding: FindPreDecision,
    private readonly labels: ReadLabels,
    private readonly agencies: NameAgencies,
    private readonly settings: PlatformSettings,
  ) {}

  async print(
    work: Work,
    id: string,
    language: Language,
  ): Promise<{ readonly bytes: Buffer; readonly number: string }> {
    const { row, edition, content } = await this.finding.handedIn(work, id);
    const words = inLanguage(PRE_DECISION_WORDS, language);
    const say = await this.labels.of(work, LISTS, language);
    const day = (at: Date) => spokenDay(localDateIn(this.settings.timeZone, at), language);
    const { centreAgencyId: from, requesterAgencyId: to } = row;
    const name = await this.agencies.of(work, [from, to], language);
    const hash = edition.contentHash?.slice(0, 16) ?? '';
    const foot = `${row.number}   ·   ${words.edition} ${edition.edition}   ·   ${hash}`;
    const imprint = { title: words.title, language, printedAt: edition.submittedAt, foot };
    const page = new PrintedDocument(imprint).title(words.title).paragraph(words.confidential);
    page.paragraph(words.free).facts([
      [words.from, name(from)],
      [words.to, name(to)],
      [words.child, [row.childInitials, row.childNumber].filter((one) => one !== null).join('  ') || null],
      [words.number, row.number],
      [words.requested, day(row.requestedAt)],
      [words.submitted, day(edition.submittedAt)],
    ]);
    printContent(page, content, { words, say });
    return { bytes: await page.finish(), number: row.number };
  }
}

function printContent(page: PrintedDocument, content: PreDecisionContent, { words, say }: Voice): void {
  for (const section of SECTIONS) page.heading(words[section]).paragraph(content[section]);
  const { childWords, wordsMissing, childAdds, measures } = content;
  const missing = wordsMissing === null ? '—' : say('child-words-missing-reasons', wordsMissing);
  page.heading(words.words).paragraph(childWords ?? missing);
  if (childAdds !== null)
    page.heading(content.isContested ? words.contests : words.adds).paragraph(childAdds);
  const said = measures.map((one) => say('measures', one));
  page.heading(words.recommendation).list(said.length === 0 ? [words.noMeasure] : said);
  page.paragraph(content.recommendation);
  page.heading(words.spokenTo).list(content.spokenTo.map((one) => say('pre-decision-sources', one)));
}
