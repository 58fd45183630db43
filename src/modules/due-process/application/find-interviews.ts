import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import { showInterview, type InterviewResponse } from '../http/interview.response';
import { EntryRepository } from '../persistence/entry.repository';
import { InterviewPresenceEntity } from '../persistence/interview-presence.entity';
import { InterviewEntity } from '../persistence/interview.entity';
import { EntryTexts } from './entry-texts';
import { KeepEntries } from './keep-entries';
import { pageOfEntries } from './page-of-entries';

/** Reading the interviews of a child. */
@Injectable()
export class FindInterviews {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, place: { id: string; intakeId: string }): Promise<InterviewResponse> {
    const intake = await this.keeping.intakeToRead(work, place.intakeId);
    const row = await this.entries.find(work, InterviewEntity, place);
    return this.show(intake, row, await this.entries.of(work, InterviewPresenceEntity, intake.id));
  }

  async list(work: Work, intakeId: string, query: PageQuery): Promise<Page<InterviewResponse>> {
    const all = await this.all(work, await this.keeping.intakeToRead(work, intakeId));
    return pageOfEntries(this.cursors, `interviews ${intakeId}`, all, query);
  }

  async all(work: Work, intake: KnownIntake): Promise<InterviewResponse[]> {
    const rows = await this.entries.of(work, InterviewEntity, intake.id);
    const present = await this.entries.of(work, InterviewPresenceEntity, intake.id);
    return rows.map((row) => this.show(intake, row, present));
  }

  private show(
    intake: KnownIntake,
    row: InterviewEntity,
    present: readonly InterviewPresenceEntity[],
  ): InterviewResponse {
    const own = present.filter(({ interviewId }) => interviewId === row.id);
    return showInterview(row, own, (place, sealed) => this.texts.open(intake, place, sealed));
  }
}
