import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade, type KnownCase } from '../../cases';
import { restorativeEvent } from '../contract';
import { restorativeLifecycle, type RestorativeAction } from '../domain/restorative.lifecycle';
import type { RestorativeProcessEntity } from '../persistence/restorative-process.entity';
import { RestorativeRepository, type KnownProcess } from '../persistence/restorative.repository';

/** A process that is about to change, with the case that was locked before it. */
export interface BegunChange {
  readonly row: KnownProcess;
  readonly file: KnownCase;
}

/** The one way in which a process changes: what is open, the row, the event. */
@Injectable()
export class ChangeProcess {
  constructor(
    private readonly processes: RestorativeRepository,
    private readonly cases: CasesFacade,
  ) {}

  /**
   * The case is locked first: what ends it waits for its turn (ADR 43).
   *
   * @throws DomainError `not-found`, `changed-since` or `not-open`.
   */
  async begin(work: Work, id: string, action: RestorativeAction): Promise<BegunChange> {
    const { caseId } = await this.processes.find(work, id);
    const file = await this.cases.locked(work, caseId);
    const row = await this.processes.findToChange(work, id);
    if (restorativeLifecycle.next(row.state, action) === undefined)
      throw new DomainError('not-open', `restorative.not-open-for-${action}`);
    return { row, file };
  }

  /** The same, by the mediator alone (ECOSOC 2002/12 §18). @throws DomainError `not-permitted` for all others. */
  async beginAsMediator(work: Work, id: string, action: RestorativeAction): Promise<BegunChange> {
    const begun = await this.begin(work, id, action);
    requireMediator(work, begun.row);
    return begun;
  }

  async finish(
    work: Work,
    row: KnownProcess,
    action: RestorativeAction,
    changes: Partial<RestorativeProcessEntity> = {},
  ): Promise<void> {
    const state = restorativeLifecycle.next(row.state, action) ?? row.state;
    await this.processes.change(work, { ...row, ...changes, state });
    const told = restorativeEvent(action, row, work.now);
    if (told) work.emit(told);
  }
}

/** @throws DomainError `not-permitted` for who does not mediate. */
export function requireMediator({ actor }: Work, { mediatorId }: { readonly mediatorId: string }): void {
  if (mediatorId !== actor.accountId) throw new DomainError('not-permitted', 'restorative.not-the-mediator');
}
