import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import { showTreatmentAnswer, type TreatmentAnswerResponse } from '../http/treatment.response';
import { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { TreatmentAnswerEntity } from '../persistence/treatment-answer.entity';
import { EntryTexts } from './entry-texts';
import { KeepEntries } from './keep-entries';
import { pageOfEntries } from './page-of-entries';

/** Reading the answers that one has taken down oneself; the database shows no others. */
@Injectable()
export class FindTreatmentAnswers {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, place: { id: string; intakeId: string }): Promise<TreatmentAnswerResponse> {
    const intake = await this.keeping.intakeToRead(work, place.intakeId);
    return this.show(intake, await this.entries.find(work, TreatmentAnswerEntity, place));
  }

  async list(
    work: Work,
    place: { id: string; intakeId: string },
    query: PageQuery,
  ): Promise<Page<TreatmentAnswerResponse>> {
    const intake = await this.keeping.intakeToRead(work, place.intakeId);
    const custody = await this.entries.find(work, CustodyEntity, place);
    const rows = await this.entries.of(work, TreatmentAnswerEntity, intake.id);
    const own = rows.filter(({ custodyId }) => custodyId === custody.id).map((row) => this.show(intake, row));
    return pageOfEntries(this.cursors, `treatment ${custody.id}`, own, query);
  }

  private show(intake: KnownIntake, row: TreatmentAnswerEntity): TreatmentAnswerResponse {
    return showTreatmentAnswer(row, (place, sealed) => this.texts.open(intake, place, sealed));
  }
}
