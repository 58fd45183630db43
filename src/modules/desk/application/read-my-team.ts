import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import type { Role } from '../../../platform/policy/policy';
import { TeamFigures } from '../../../platform/policy/team-figures';
import { WaitingLists } from '../../../platform/policy/waiting-lists';
import { AccessFacade } from '../../access';
import type { MyTeamResponse } from '../http/my-team.response';

/** Who works with the children of a centre. */
const TEAM = ['centre-coordinator', 'case-worker', 'facilitator'] as const satisfies Role[];

/** What waits for the centre as a whole. */
const OF_THE_CENTRE: readonly string[] = [
  'cases.unallocated',
  'cases.to-close',
  'referrals.waiting-for-our-answer',
  'sessions.without-attendance',
];

/** What each person of a centre has before them, and what waits that nobody has yet: counts, and nothing of a child. */
@Injectable()
export class ReadMyTeam {
  constructor(
    private readonly access: AccessFacade,
    private readonly figures: TeamFigures,
    private readonly waiting: WaitingLists,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work): Promise<MyTeamResponse> {
    const [staff, counted, waiting, centre] = await Promise.all([
      this.access.staffHere(work, TEAM),
      this.counted(work),
      this.waits(work),
      this.access.agency(work, work.actor.agencyId),
    ]);
    const people = staff.map((person) => ({
      ...person,
      figures: counted.map(({ code, counts }) => ({ code, count: counts.get(person.accountId) ?? 0 })),
    }));
    return { capacity: centre?.capacity ?? null, people, waiting };
  }

  private async counted(work: Work) {
    const asked = this.figures.all.filter(({ permission }) =>
      this.table.allows(work.actor.roles, permission),
    );
    return Promise.all(asked.map(async ({ code, byPerson }) => ({ code, counts: await byPerson(work) })));
  }

  private async waits(work: Work) {
    const asked = this.waiting.all.filter(
      ({ code, permission }) =>
        OF_THE_CENTRE.includes(code) && this.table.allows(work.actor.roles, permission),
    );
    return Promise.all(asked.map(async ({ code, count }) => ({ code, count: await count(work) })));
  }
}
