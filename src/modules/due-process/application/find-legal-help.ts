import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import { standingOf, type LegalHelp } from '../domain/legal-help';
import { showLegalHelp, type LegalHelpResponse } from '../http/legal-help.response';
import { EntryRepository } from '../persistence/entry.repository';
import { LegalHelpEntity } from '../persistence/legal-help.entity';
import { EntryTexts } from './entry-texts';
import { KeepEntries } from './keep-entries';
import { pageOfEntries } from './page-of-entries';

/** Reading what was done for legal help. */
@Injectable()
export class FindLegalHelp {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, place: { id: string; intakeId: string }): Promise<LegalHelpResponse> {
    const intake = await this.keeping.intakeToRead(work, place.intakeId);
    return this.show(intake, await this.entries.find(work, LegalHelpEntity, place));
  }

  async list(work: Work, intakeId: string, query: PageQuery): Promise<Page<LegalHelpResponse>> {
    const all = await this.all(work, await this.keeping.intakeToRead(work, intakeId));
    return pageOfEntries(this.cursors, `legal-help ${intakeId}`, all, query);
  }

  async all(work: Work, intake: KnownIntake): Promise<LegalHelpResponse[]> {
    return (await this.entries.of(work, LegalHelpEntity, intake.id)).map((row) => this.show(intake, row));
  }

  /** Where it stands by the entries that still count; null when there is none, or none that the actor may see. */
  async standing(work: Work, intakeId: string): Promise<LegalHelp | null> {
    const steps = await this.entries.of(work, LegalHelpEntity, intakeId);
    return standingOf(steps.filter(({ correctedAt }) => correctedAt === null));
  }

  private show(intake: KnownIntake, row: LegalHelpEntity): LegalHelpResponse {
    return showLegalHelp(row, (place, sealed) => this.texts.open(intake, place, sealed));
  }
}
