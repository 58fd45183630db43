import { Injectable } from '@nestjs/common';
import { TeamFigures } from '../../../platform/policy/team-figures';
import { CaseRepository } from '../persistence/case.repository';

/** How many open cases each worker of the centre answers for. */
@Injectable()
export class CountForWorkers {
  constructor(figures: TeamFigures, cases: CaseRepository) {
    figures.declare({
      code: 'cases.open',
      permission: 'case.see-workloads',
      byPerson: (work) => cases.openByWorker(work),
    });
  }
}
