import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { localDateIn } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { PlatformSettings } from '../../../platform/platform-settings';
import { IntakeFacade } from '../../intake';
import { ReferenceFacade } from '../../reference';
import { shiftNoteLifecycle } from '../domain/shift-note.lifecycle';
import { writingRules } from '../domain/shift-note.rules';
import type { NewShiftNoteRequest, ShiftTaskRequest } from '../http/shift-note.requests';
import { ShiftNoteEntity } from '../persistence/shift-note.entity';
import { ShiftTaskEntity } from '../persistence/shift-task.entity';
import { ShiftTexts } from './shift-texts';

/** Writes down what one shift leaves to the next. */
@Injectable()
export class WriteShiftNote {
  constructor(
    private readonly intakes: IntakeFacade,
    private readonly reference: ReferenceFacade,
    private readonly texts: ShiftTexts,
    private readonly settings: PlatformSettings,
  ) {}

  /** Answers the id of the note. */
  async write(work: Work, { text: told, tasks = [] }: NewShiftNoteRequest): Promise<string> {
    const text = told?.trim() ? told : null;
    const tasksDue = tasks.map(({ dueAt }) => (dueAt === undefined ? null : new Date(dueAt)));
    requireAll(writingRules, { text, tasksDue, now: work.now });
    const id = newId();
    work.insert(ShiftNoteEntity, {
      ...{ id, agencyId: work.actor.agencyId, writtenBy: work.actor.accountId },
      ...{ state: shiftNoteLifecycle.initial, text: this.texts.sealText(id, text) },
      ...{ settledBy: null, settledAt: null },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    });
    for (const [index, task] of tasks.entries()) await this.leave(work, id, task, `/tasks/${index}`);
    const facts = { agencyId: work.actor.agencyId, taskCount: tasks.length };
    work.emit({ type: 'shift-note.written.v1', subject: { kind: 'shift-note', id }, facts });
    return id;
  }

  private async leave(work: Work, noteId: string, told: ShiftTaskRequest, pointer: string): Promise<void> {
    const today = localDateIn(this.settings.timeZone, work.now);
    await this.reference.requireCode(work, {
      list: 'shift-tasks',
      code: told.task,
      onDay: today,
      pointer: `${pointer}/task`,
    });
    const intake = await this.intakes.known(work, told.intakeId);
    if (!intake || intake.agencyId !== work.actor.agencyId) throw notUsable(`${pointer}/intakeId`);
    const id = newId();
    const { childId, number: intakeNumber } = intake;
    work.insert(ShiftTaskEntity, {
      ...{ id, noteId, intakeId: told.intakeId, intakeNumber, childId, task: told.task },
      dueAt: told.dueAt === undefined ? null : new Date(told.dueAt),
      note: await this.texts.sealTask(work, childId, id, told.note),
    });
  }
}

const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'not-usable' }] });
