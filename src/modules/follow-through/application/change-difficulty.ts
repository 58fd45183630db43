import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade, type KnownCase } from '../../cases';
import { difficultyEvent, type ToldDifficultyAct } from '../contract';
import { difficultyLifecycle, type DifficultyState } from '../domain/difficulty.lifecycle';
import type { DifficultyEntity } from '../persistence/difficulty.entity';
import { DifficultyRepository } from '../persistence/difficulty.repository';

/** A difficulty that is locked, with its case, which is locked too. */
export interface BegunDifficultyAct {
  readonly row: DifficultyEntity;
  readonly file: KnownCase;
}

/** The states of a case in which something can go wrong. */
const WORKED_ON: readonly KnownCase['state'][] = ['allocated', 'assessed', 'in-delivery'];

/** @throws DomainError `not-open` before anybody works with the child, and when the work ends. */
export function requireCaseWorkedOn({ state }: KnownCase): void {
  if (!WORKED_ON.includes(state)) throw new DomainError('not-open', 'difficulty.case-not-open');
}

const ACTIONS = ['hear', 'resolve', 'withdraw'] as const;
/** What moves a difficulty by hand. */
export type DoneDifficultyAction = (typeof ACTIONS)[number];

/** What is done in answer to one leaves it where it is. */
export const OPEN_TO_ANSWERS: readonly DifficultyState[] = ['recorded', 'heard'];

/** The one way in which a difficulty changes: what is open, the row, the event. */
@Injectable()
export class ChangeDifficulty {
  constructor(
    private readonly difficulties: DifficultyRepository,
    private readonly cases: CasesFacade,
  ) {}

  /** First the case, then its difficulties. @throws DomainError `not-found`, `precondition-required`, `changed-since` or `not-open`. */
  async begin(work: Work, id: string, act: ToldDifficultyAct): Promise<BegunDifficultyAct> {
    const file = await this.cases.locked(work, await this.difficulties.caseOf(work, id));
    const row = await this.difficulties.findToChange(work, id);
    requireCaseWorkedOn(file);
    if (!isOpen(row, act)) throw new DomainError('not-open', `difficulty.not-open-for-${act}`);
    return { row, file };
  }

  async finish(
    work: Work,
    before: DifficultyEntity,
    act: ToldDifficultyAct,
    changes: Partial<DifficultyEntity> = {},
  ): Promise<DifficultyEntity> {
    const state = (isMove(act) && difficultyLifecycle.next(before.state, act)) || before.state;
    const after = { ...before, ...changes, state, version: before.version + 1, updatedAt: work.now };
    await this.difficulties.move(work, after, before.version);
    work.emit(difficultyEvent(act, after, work.now));
    return after;
  }
}

const isMove = (act: ToldDifficultyAct): act is DoneDifficultyAction =>
  (ACTIONS as readonly string[]).includes(act);

/** Can it be done now? What decides about a response beside that, the response says. */
export const isOpen = ({ state }: Pick<DifficultyEntity, 'state'>, act: ToldDifficultyAct): boolean =>
  isMove(act) ? difficultyLifecycle.next(state, act) !== undefined : OPEN_TO_ANSWERS.includes(state);
