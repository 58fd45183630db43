import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { DefendedHearingResponse } from '../http/defended-hearing.response';
import { showDefendedHearing } from '../http/show-hearing';
import { HearingCourseRepository } from '../persistence/hearing-course.repository';
import { HearingRepository } from '../persistence/hearing.repository';
import { HearingTexts } from './hearing-texts';

/** Which hearings: those about an intake, and those about orders. */
export interface DefendedSubject {
  readonly intakeId: string | null;
  readonly orderIds: readonly string[];
}

/** Hearings for who stands for the child by a live mandate (CRC 40(2)(b)(ii)–(iii); BR 15.1). */
@Injectable()
export class ReadHearingsForDefence {
  constructor(
    private readonly hearings: HearingRepository,
    private readonly courses: HearingCourseRepository,
    private readonly texts: HearingTexts,
  ) {}

  /** The oldest first; none of those that the actor does not see. */
  async of(work: Work, { intakeId, orderIds }: DefendedSubject): Promise<DefendedHearingResponse[]> {
    const rows = await this.hearings.about(work, intakeId, orderIds);
    return Promise.all(
      rows.map(async (row) => {
        const course = await this.courses.of(work, row.id);
        const childWords = this.texts.open(row, row.id, course.record?.childWords ?? null);
        return showDefendedHearing(row, course, childWords);
      }),
    );
  }
}
