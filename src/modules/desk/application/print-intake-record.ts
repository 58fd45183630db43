import { Injectable } from '@nestjs/common';
import type { Language } from '../../../platform/persistence/request-facts';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { PrintedDocument } from '../../../platform/print/printed-document';
import { DueProcessFacade } from '../../due-process';
import { IntakeFacade, type IntakeShown } from '../../intake';
import { RECORD_WORDS } from '../domain/record-words';
import { READABLE_LISTS, sectionsOf, type Section } from '../domain/record-sections';
import { ReadLabels } from '../../reference';
import { inLanguage } from '../../../platform/print/spoken';

/** A printed document and the number of the file that it is about. */
export interface PrintedRecord {
  readonly bytes: Buffer;
  readonly number: string;
}

/** The intake record on paper: the child by number and initials, and every safeguard that is recorded or is not. */
@Injectable()
export class PrintIntakeRecord {
  constructor(
    private readonly intakes: IntakeFacade,
    private readonly dueProcess: DueProcessFacade,
    private readonly labels: ReadLabels,
    private readonly settings: PlatformSettings,
  ) {}

  /** @throws DomainError `not-found` when the intake does not exist for the actor. */
  async print(work: Work, id: string, language: Language): Promise<PrintedRecord> {
    const intake = await this.intakes.shown(work, id);
    const record = await this.dueProcess.record(work, id);
    const say = await this.labels.of(work, READABLE_LISTS, language);
    const words = inLanguage(RECORD_WORDS, language);
    const page = new PrintedDocument({
      title: `${words.title} ${intake.number}`,
      language,
      printedAt: work.now,
      foot: footOf(intake, words),
    });
    page.title(`${words.title} ${intake.number}`).paragraph(words.confidential);
    const zone = this.settings.timeZone;
    for (const section of sectionsOf({ intake, record, say, words, zone })) draw(page, section);
    page.toSign([words.recorder, words.adult, words.lawyer], words.signatures);
    return { bytes: await page.finish(), number: intake.number };
  }
}

/** On every page: a sheet that is torn off is still known for what it is. */
const footOf = ({ number, inError }: IntakeShown, words: Readonly<Record<'title' | 'inError', string>>) =>
  `${words.title} ${number}${inError ? ` — ${words.inError}` : ''}`;

function draw(page: PrintedDocument, { heading, facts, lines }: Section): void {
  page.heading(heading);
  if (facts) page.facts(facts);
  if (lines) page.list(lines);
}
