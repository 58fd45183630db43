import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { shiftNoteLifecycle, type ShiftNoteAction } from '../domain/shift-note.lifecycle';
import { actingRules } from '../domain/shift-note.rules';
import { ShiftNoteEntity } from '../persistence/shift-note.entity';
import { ShiftNoteRepository } from '../persistence/shift-note.repository';

const EVENT_OF_ACTION = {
  'take-over': 'shift-note.taken-over.v1',
  withdraw: 'shift-note.withdrawn.v1',
} as const satisfies Record<ShiftNoteAction, string>;

/** The next shift takes a note over, or its writer takes it back. */
@Injectable()
export class SettleShiftNote {
  constructor(private readonly notes: ShiftNoteRepository) {}

  /** @throws DomainError `not-open` when it is settled, `rule-broken` when it is not the actor's to do. */
  async settle(work: Work, id: string, action: ShiftNoteAction): Promise<void> {
    const row = await this.notes.findToChange(work, id);
    const state = shiftNoteLifecycle.next(row.state, action);
    if (state === undefined) throw new DomainError('not-open', `shift-note.not-open-for-${action}`);
    const actor = work.actor.accountId;
    requireAll(actingRules[action], { writtenBy: row.writtenBy, actor });
    const settled = { state, settledBy: actor, settledAt: work.now };
    const after = { ...row, ...settled, version: row.version + 1, updatedAt: work.now };
    await work.update(ShiftNoteEntity, after, row.version);
    const facts = { agencyId: row.agencyId };
    work.emit({ type: EVENT_OF_ACTION[action], subject: { kind: 'shift-note', id }, facts });
  }
}
