import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { AgencyKind } from '../../../platform/policy/policy';
import { ReferenceFacade, type ListName } from '../../reference';
import { requireResponsible } from '../domain/concern-parties';
import { kindsOutside } from '../domain/concern-route';
import { concernLifecycle, type ConcernAction } from '../domain/concern.lifecycle';
import { escalationRules } from '../domain/concern.rules';
import { ConcernRepository, type ConcernRow } from '../persistence/concern.repository';
import { MoveConcern, type Move } from './move-concern';
import { RouteConcern } from './route-concern';
import { NO_CLOCK } from './time-concern';

/** What the responsible safeguarding lead does with a concern. */
@Injectable()
export class HandleConcern {
  constructor(
    private readonly concerns: ConcernRepository,
    private readonly reference: ReferenceFacade,
    private readonly routing: RouteConcern,
    private readonly mover: MoveConcern,
  ) {}

  /** Somebody has read it and says how urgent it is: the clock stops. */
  async triage(work: Work, id: string, { urgent, ...move }: Move & { urgent: boolean }): Promise<void> {
    const row = await this.open(work, id, 'triage');
    await this.mover.move(work, row, 'triage', { move, changes: { urgent, ...NO_CLOCK } });
  }

  async start(work: Work, id: string, move: Move): Promise<void> {
    await this.mover.move(work, await this.open(work, id, 'start'), 'start', { move });
  }

  async resolve(work: Work, id: string, move: Move & { reasonCode: string }): Promise<void> {
    const row = await this.open(work, id, 'resolve');
    await this.requireReason(work, 'concern-outcomes', move.reasonCode);
    await this.mover.move(work, row, 'resolve', { move });
  }

  async reopen(work: Work, id: string, move: Move & { reasonCode: string }): Promise<void> {
    const row = await this.open(work, id, 'reopen');
    await this.requireReason(work, 'concern-reopening-reasons', move.reasonCode);
    await this.mover.move(work, row, 'reopen', { move });
  }

  /** Hands it to a body of another kind; who escalates goes on reading it. */
  async escalate(
    work: Work,
    id: string,
    { to, ...move }: Move & { reasonCode: string; to: AgencyKind },
  ): Promise<void> {
    const row = await this.open(work, id, 'escalate');
    await this.requireReason(work, 'concern-escalation-reasons', move.reasonCode);
    const route = await this.routing.routeOf(work, row);
    requireAll(escalationRules, { to, foreseen: kindsOutside(route.escalatesTo, route) });
    const leadAgencyId = await this.routing.escalate(work, to, row);
    const changes = { leadAgencyId, escalatedFromAgencyId: work.actor.agencyId };
    await this.mover.move(work, row, 'escalate', { move, changes });
  }

  /** @throws DomainError `not-permitted` when another is responsible, `not-open` when the move does not exist now. */
  private async open(work: Work, id: string, action: ConcernAction): Promise<ConcernRow> {
    const row = await this.concerns.findToChange(work, id);
    requireResponsible(row, work.actor);
    if (concernLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', `concern.not-open-for-${action}`);
    return row;
  }

  private async requireReason(work: Work, list: ListName, code: string): Promise<void> {
    await this.reference.requireCodeToday(work, { list, code, pointer: '/reasonCode' });
  }
}
