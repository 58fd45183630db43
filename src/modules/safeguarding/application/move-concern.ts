import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { EVENT_OF_ACTION, type ConcernEvent } from '../contract';
import { concernLifecycle, type ConcernAction } from '../domain/concern.lifecycle';
import { ConcernEntity } from '../persistence/concern.entity';
import type { ConcernRow } from '../persistence/concern.repository';
import { ConcernTransitionEntity } from '../persistence/concern-transition.entity';
import { ConcernVault } from './concern-vault';

/** Why, and in whose words, a concern moves on. */
export interface Move {
  readonly note?: string;
  readonly reasonCode?: string;
}

/** Writes what was done with a concern: row, history, event. */
@Injectable()
export class MoveConcern {
  constructor(private readonly vault: ConcernVault) {}

  /** `reassign` hands it to another lead and leaves the state as it is. */
  async move(
    work: Work,
    row: ConcernRow,
    action: ConcernEvent,
    { move, changes = {} }: { move: Move; changes?: Partial<ConcernEntity> },
  ): Promise<void> {
    const state = concernLifecycle.next(row.state, action as ConcernAction) ?? row.state;
    const after = { ...row, ...changes, state, version: row.version + 1, updatedAt: work.now };
    // The history comes first: the act may end the actor's own sight.
    this.remember(work, { before: row, after }, action, move);
    await work.update(ConcernEntity, after, row.version);
    const facts = { category: row.category, leadAgencyId: after.leadAgencyId };
    work.emit({ type: EVENT_OF_ACTION[action], subject: { kind: 'concern', id: row.id }, facts });
  }

  private remember(
    work: Work,
    { before, after }: { before: ConcernRow; after: ConcernRow },
    action: ConcernEvent,
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
