import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import { showRightsExplanation, type RightsExplanationResponse } from '../http/rights.response';
import { EntryRepository } from '../persistence/entry.repository';
import { RightsExplanationEntity } from '../persistence/rights-explanation.entity';
import { EntryTexts } from './entry-texts';
import { KeepEntries } from './keep-entries';
import { pageOfEntries } from './page-of-entries';

/** Reading when a child was told their rights. */
@Injectable()
export class FindRights {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, place: { id: string; intakeId: string }): Promise<RightsExplanationResponse> {
    const intake = await this.keeping.intakeToRead(work, place.intakeId);
    return this.show(intake, await this.entries.find(work, RightsExplanationEntity, place));
  }

  async list(work: Work, intakeId: string, query: PageQuery): Promise<Page<RightsExplanationResponse>> {
    const all = await this.all(work, await this.keeping.intakeToRead(work, intakeId));
    return pageOfEntries(this.cursors, `rights ${intakeId}`, all, query);
  }

  async all(work: Work, intake: KnownIntake): Promise<RightsExplanationResponse[]> {
    const rows = await this.entries.of(work, RightsExplanationEntity, intake.id);
    return rows.map((row) => this.show(intake, row));
  }

  private show(intake: KnownIntake, row: RightsExplanationEntity): RightsExplanationResponse {
    return showRightsExplanation(row, (place, sealed) => this.texts.open(intake, place, sealed));
  }
}
