import { Injectable } from '@nestjs/common';
import { countsByPerson, TeamFigures, type PersonCount } from '../../../platform/policy/team-figures';
import { AFTERCARE_LATE_BY_WORKER } from '../persistence/aftercare-lists';

/** How many contacts after the closure are late, by who answered for the case last. */
@Injectable()
export class CountLateAftercare {
  constructor(figures: TeamFigures) {
    const statement = { name: 'aftercare-late-by-worker', text: AFTERCARE_LATE_BY_WORKER };
    figures.declare({
      code: 'aftercare.overdue',
      permission: 'aftercare.read',
      byPerson: async (work) =>
        countsByPerson(await work.query<PersonCount>(statement, [work.actor.agencyId, work.now])),
    });
  }
}
