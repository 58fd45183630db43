import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { requireReassignable } from '../domain/concern-parties';
import { ConcernRepository } from '../persistence/concern.repository';
import { MoveConcern, type Move } from './move-concern';
import { RouteConcern } from './route-concern';
import { TimeConcern } from './time-concern';

/** Takes from a lead what was not triaged in time and gives it to the next, or to oversight: none is left lying. */
@Injectable()
export class ReassignConcern {
  constructor(
    private readonly concerns: ConcernRepository,
    private readonly routing: RouteConcern,
    private readonly clocks: TimeConcern,
    private readonly mover: MoveConcern,
  ) {}

  /** @throws DomainError `not-permitted` for who may not, `not-open` when it is in time or was triaged. */
  async reassign(work: Work, id: string, move: Move): Promise<void> {
    const row = await this.concerns.findToChange(work, id);
    requireReassignable(row, work.actor, work.now);
    const changes = {
      leadAgencyId: await this.routing.reroute(work, row),
      escalatedFromAgencyId: work.actor.agencyId,
      ...(await this.clocks.start(work)),
      ...{ toldNearAt: null, toldOverdueAt: null },
    };
    await this.mover.move(work, row, 'reassign', { move, changes });
  }
}
