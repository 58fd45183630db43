import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import type { JoiningFacts } from '../domain/team.rules';
import { TeamRepository } from '../persistence/team.repository';
import { CERTIFICATES } from '../policy/case.policy';

/** What decides whether somebody of the centre may help on a case, wherever that is asked. */
@Injectable()
export class KnowJoining {
  constructor(
    private readonly team: TeamRepository,
    private readonly access: AccessFacade,
  ) {}

  async facts(work: Work, caseId: string, accountId: string): Promise<JoiningFacts> {
    const [isInConflict, team, lacksCertificate] = await Promise.all([
      this.team.isInConflict(work, caseId, accountId),
      this.team.of(work, caseId),
      this.access.isKeptFromActing(work, accountId, CERTIFICATES),
    ]);
    return { isInConflict, isOnTeam: team.some((one) => one.accountId === accountId), lacksCertificate };
  }
}
