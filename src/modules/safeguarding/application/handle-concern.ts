import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { AgencyKind } from '../../../platform/policy/policy';
import { ReferenceFacade } from '../../reference';
import { EVENT_OF_ACTION } from '../contract';
import { requireResponsible } from '../domain/concern-parties';
import { kindsOutside } from '../domain/concern-route';
import { concernLifecycle, type ConcernAction } from '../domain/concern.lifecycle';
import { escalationRules } from '../domain/concern.rules';
import { ConcernEntity } from '../persistence/concern.entity';
import { ConcernRepository, type ConcernRow } from '../persistence/concern.repository';
import { ConcernTransitionEntity } from '../persistence/concern-transition.entity';
import { ConcernVault } from './concern-vault';
import { RouteConcern, routeOf } from './route-concern';
import { NO_CLOCK, TimeConcern } from './time-concern';

/** Why, and in whose words, a concern moves on. */
export interface Move {
  readonly note?: string;
  readonly reasonCode?: string;
}

/** What the responsible safeguarding lead does with a concern. */
@Injectable()
export class HandleConcern {
  constructor(
    private readonly concerns: ConcernRepository,
    private readonly reference: ReferenceFacade,
    private readonly routing: RouteConcern,
    private readonly clocks: TimeConcern,
    private readonly vault: ConcernVault,
  ) {}

  /** Somebody has read it and says how urgent it is: the clock stops. */
  async triage(work: Work, id: string, { urgent, ...move }: Move & { urgent: boolean }): Promise<void> {
    const row = await this.open(work, id, 'triage');
    await this.move(work, row, 'triage', { move, changes: { urgent, ...NO_CLOCK } });
  }

  async start(work: Work, id: string, move: Move): Promise<void> {
    await this.move(work, await this.open(work, id, 'start'), 'start', { move });
  }

  async resolve(work: Work, id: string, move: Move & { reasonCode: string }): Promise<void> {
    const row = await this.open(work, id, 'resolve');
    await this.requireReason(work, 'concern-outcomes', move.reasonCode);
    await this.move(work, row, 'resolve', { move });
  }

  async reopen(work: Work, id: string, move: Move & { reasonCode: string }): Promise<void> {
    const row = await this.open(work, id, 'reopen');
    await this.requireReason(work, 'concern-reopening-reasons', move.reasonCode);
    await this.move(work, row, 'reopen', { move });
  }

  /** Hands it to a body of another kind; who escalates goes on reading it. */
  async escalate(
    work: Work,
    id: string,
    { to, ...move }: Move & { reasonCode: string; to: AgencyKind },
  ): Promise<void> {
    const row = await this.open(work, id, 'escalate');
    await this.requireReason(work, 'concern-escalation-reasons', move.reasonCode);
    // By the list as it was when the concern was raised: its category may have been retired since.
    const raisedOn = this.clocks.today({ now: row.createdAt });
    const route = routeOf(
      await this.reference.requireCode(work, 'concern-categories', row.category, raisedOn, '/to'),
    );
    requireAll(escalationRules, { to, foreseen: kindsOutside(route.escalatesTo, route) });
    const leadAgencyId = await this.routing.escalate(work, to, row);
    const changes = { leadAgencyId, escalatedFromAgencyId: work.actor.agencyId };
    await this.move(work, row, 'escalate', { move, changes });
  }

  /** @throws DomainError `not-permitted` when another is responsible, `not-open` when the move does not exist now. */
  private async open(work: Work, id: string, action: ConcernAction): Promise<ConcernRow> {
    const row = await this.concerns.findToChange(work, id);
    requireResponsible(row, work.actor);
    if (concernLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', `concern.not-open-for-${action}`);
    return row;
  }

  private async requireReason(
    work: Work,
    list: Parameters<ReferenceFacade['requireCode']>[1],
    code: string,
  ): Promise<void> {
    await this.reference.requireCode(work, list, code, this.clocks.today(work), '/reasonCode');
  }

  private async move(
    work: Work,
    row: ConcernRow,
    action: ConcernAction,
    { move, changes = {} }: { move: Move; changes?: Partial<ConcernEntity> },
  ): Promise<void> {
    const state = concernLifecycle.next(row.state, action) ?? row.state;
    const after = { ...row, ...changes, state, version: row.version + 1, updatedAt: work.now };
    this.remember(work, { before: row, after }, action, move);
    await work.update(ConcernEntity, after, row.version);
    const facts = { category: row.category, leadAgencyId: after.leadAgencyId };
    work.emit({ type: EVENT_OF_ACTION[action], subject: { kind: 'concern', id: row.id }, facts });
  }

  private remember(
    work: Work,
    { before, after }: { before: ConcernRow; after: ConcernRow },
    action: ConcernAction,
    { note, reasonCode }: Move,
  ): void {
    const id = newId();
    work.insert(ConcernTransitionEntity, {
      ...{ id, concernId: before.id, fromState: before.state, action, toState: after.state },
      ...{ byAccount: work.actor.accountId, agencyId: work.actor.agencyId, at: work.now },
      reasonCode: reasonCode ?? null,
      note: note === undefined ? null : this.sealed(before, id, note),
    });
  }

  /** @throws DomainError `not-open` when the texts of the concern were erased with the child. */
  private sealed({ id, textKey }: ConcernRow, transitionId: string, note: string): Buffer {
    if (textKey === null) throw new DomainError('not-open', 'concern.erased');
    return this.vault.seal(this.vault.keyOf(id, textKey), 'transition.note', transitionId, note);
  }
}
