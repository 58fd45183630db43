import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import type { Role } from '../../../platform/policy/policy';
import { AccessFacade } from '../../access';
import { CasesFacade, type KnownCase } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { isTheirTurn, taskLifecycle, type HeldTask } from '../domain/task.lifecycle';
import type { GiveTaskRequest, PassTaskOnRequest } from '../http/task.requests';
import { TaskEntity } from '../persistence/task.entity';
import { TaskRepository } from '../persistence/task.repository';
import { TaskTexts } from './task-texts';

const COORDINATOR = ['centre-coordinator'] as const satisfies Role[];
const CENTRE = [...COORDINATOR, 'case-worker', 'facilitator'] as const satisfies Role[];

/** People of a centre ask each other to do something, and it is done or given back. */
@Injectable()
export class GiveTask {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly cases: CasesFacade,
    private readonly access: AccessFacade,
    private readonly reference: ReferenceFacade,
    private readonly texts: TaskTexts,
  ) {}

  /** Answers its id. @throws DomainError `invalid` for who cannot hold it, `not-found` or `not-open` of the case. */
  async give(work: Work, { caseId, what, heldBy, dueOn }: GiveTaskRequest): Promise<string> {
    const file = caseId === undefined ? null : await this.cases.locked(work, caseId);
    if (file && ['closed', 'finalised'].includes(file.state))
      throw new DomainError('not-open', 'task.case-closed');
    if (!(await this.canHold(work, file, heldBy))) throw notUsable('/heldBy');
    const dueAt = (await this.reference.calendar(work)).endOf(dueOn);
    if (dueAt < work.now) throw notUsable('/dueOn');
    const id = newId();
    work.insert(TaskEntity, {
      ...{ id, agencyId: work.actor.agencyId, caseId: file?.id ?? null, childId: file?.childId ?? null },
      ...{ state: taskLifecycle.initial, what: this.texts.seal(id, file, what), heldBy, dueAt },
      ...{ givenBy: work.actor.accountId, answeredBy: null, answeredAt: null, unheldSince: null },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    });
    return id;
  }

  /** @throws DomainError `not-permitted` where it is another’s turn, `not-open` where it is over. */
  async answer(work: Work, id: string, action: 'finish' | 'give-back'): Promise<void> {
    const row = await this.tasks.findToChange(work, id);
    const state = taskLifecycle.next(row.state, action);
    if (state === undefined) throw new DomainError('not-open', `task.not-open-for-${action}`);
    // Who gave it may take it back, so that nothing is lost with who holds it no more.
    const isTakenBack = action === 'give-back' && row.givenBy === work.actor.accountId;
    if (!isTakenBack) requireTurn(work, row);
    this.tasks.answer(work, id, state);
  }

  /** What nobody holds any more is given to another by a coordinator. @throws DomainError `not-permitted`, `not-open` or `invalid`. */
  async passOn(work: Work, id: string, { heldBy }: PassTaskOnRequest): Promise<void> {
    const row = await this.tasks.findToChange(work, id);
    if (taskLifecycle.next(row.state, 'pass-on') === undefined || row.unheldSince === null)
      throw new DomainError('not-open', 'task.not-open-for-pass-on');
    requireTurn(work, row);
    const file = row.caseId === null ? null : await this.cases.known(work, row.caseId);
    if (!(await this.canHold(work, file, heldBy))) throw notUsable('/heldBy');
    this.tasks.passOn(work, id, heldBy);
  }

  /** Of a case its team and the coordinators, who are in no conflict; without one whoever serves in the centre. */
  private async canHold(work: Work, file: KnownCase | null, heldBy: string): Promise<boolean> {
    if (file === null) return this.access.servesHere(work, heldBy, CENTRE);
    if (await this.cases.isInConflict(work, file.id, heldBy)) return false;
    return (
      (await this.tasks.isOfTeam(work, file.id, heldBy)) ||
      (await this.access.servesHere(work, heldBy, COORDINATOR))
    );
  }
}

/** @throws DomainError `not-permitted` where it is another’s turn. */
function requireTurn({ actor }: Work, row: HeldTask): void {
  const coordinates = actor.roles.includes('centre-coordinator');
  if (!isTheirTurn(row, { accountId: actor.accountId, coordinates }))
    throw new DomainError('not-permitted', 'task.not-your-turn');
}

const notUsable = (pointer: string): DomainError =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code: 'reference-not-usable' }] });
