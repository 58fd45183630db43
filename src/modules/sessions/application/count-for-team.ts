import { Injectable } from '@nestjs/common';
import { localDateIn } from '../../../kernel/local-date';
import { plusDays } from '../../../kernel/working-days';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { countsByPerson, TeamFigures, type PersonCount } from '../../../platform/policy/team-figures';
import { ReferenceFacade } from '../../reference';
import { LED_BY_PERSON, UNTOLD_BY_PERSON } from '../persistence/team-sessions';

/** How many sessions each person of the centre leads today, and of how many it is not said who came. */
@Injectable()
export class CountForTeam {
  constructor(
    figures: TeamFigures,
    private readonly reference: ReferenceFacade,
    private readonly settings: PlatformSettings,
  ) {
    const permission = 'session.read';
    figures.declare({ code: 'sessions.today', permission, byPerson: (work) => this.today(work) });
    figures.declare({
      code: 'sessions.without-attendance',
      permission,
      byPerson: (work) => this.untold(work),
    });
  }

  private async today(work: Work): Promise<ReadonlyMap<string, number>> {
    const calendar = await this.reference.calendar(work);
    const day = localDateIn(this.settings.timeZone, work.now);
    const values = [work.actor.agencyId, calendar.startOf(day), calendar.startOf(plusDays(day, 1))];
    return countsByPerson(
      await work.query<PersonCount>({ name: 'sessions-led-today', text: LED_BY_PERSON }, values),
    );
  }

  private async untold(work: Work): Promise<ReadonlyMap<string, number>> {
    const statement = { name: 'sessions-untold-by-person', text: UNTOLD_BY_PERSON };
    return countsByPerson(await work.query<PersonCount>(statement, [work.actor.agencyId, work.now]));
  }
}
