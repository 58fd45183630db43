import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { ToldHearing } from '../contract';

const END: Statement = {
  name: 'end-hearings-for-protection',
  text: `select hearing_id as id, child_id as "childId", court_agency_id as "courtAgencyId"
    from hearings.end_for_protection($1)`,
};

const RESTS: Statement = { name: 'hearing-rests-on', text: 'select hearings.rests_on($1) as rests' };

/** Hearings about an intake, before whatever court: the database answers for them, since the actor may see nothing of one. */
@Injectable()
export class EndedHearingRepository {
  async end(work: Work, intakeId: string): Promise<ToldHearing[]> {
    return work.query<ToldHearing>(END, [intakeId]);
  }

  async restOn(work: Work, intakeId: string): Promise<boolean> {
    return (await work.query<{ rests: boolean }>(RESTS, [intakeId]))[0]?.rests ?? false;
  }
}
