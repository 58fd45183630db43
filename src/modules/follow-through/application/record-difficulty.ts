import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { CasesFacade } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { ChildTextsFacade } from '../../children';
import { difficultyEvent } from '../contract';
import { difficultyLifecycle } from '../domain/difficulty.lifecycle';
import { hearingRules } from '../domain/difficulty.rules';
import type { HearDifficultyRequest, NewDifficultyRequest } from '../http/difficulty.requests';
import { DifficultyEntity } from '../persistence/difficulty.entity';
import { ChangeDifficulty, requireCaseWorkedOn } from './change-difficulty';
import { CheckDifficulty } from './check-difficulty';
import { RequireTries } from './require-tries';

/** Of a difficulty that was just written down the child was not heard yet. */
const NOTHING_YET = {
  explanation: null,
  explanationMissing: null,
  tries: null,
  explainedAt: null,
  heardBy: null,
  endReason: null,
};

/** Writes down what goes wrong, and how the child explains it; nothing does so by itself. */
@Injectable()
export class RecordDifficulty {
  constructor(
    private readonly cases: CasesFacade,
    private readonly changing: ChangeDifficulty,
    private readonly checking: CheckDifficulty,
    private readonly trying: RequireTries,
    private readonly reference: ReferenceFacade,
    private readonly texts: ChildTextsFacade,
  ) {}

  async record(work: Work, request: NewDifficultyRequest): Promise<DifficultyEntity> {
    const { caseId, ground, happenedOn, facts, sessionIds = [] } = request;
    const file = await this.cases.locked(work, caseId);
    requireCaseWorkedOn(file);
    await this.checking.check(work, file, { ground, happenedOn, sessionIds });
    const id = newId();
    const place = { table: 'follow_through.difficulty', column: 'facts', row: id } as const;
    const row: DifficultyEntity = {
      ...{ id, caseId, childId: file.childId, state: difficultyLifecycle.initial, ground, happenedOn },
      ...{ ...NOTHING_YET, sessionIds, facts: this.texts.seal(file, place, facts) },
      ...{ recordedBy: work.actor.accountId, version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(DifficultyEntity, row);
    work.saw({ kind: 'difficulty', id, version: 1, childId: file.childId });
    work.emit(difficultyEvent('record', row, work.now));
    return row;
  }

  /** The child may add to what it said: what was written down last stands. */
  async hear(work: Work, id: string, request: HearDifficultyRequest): Promise<DifficultyEntity> {
    const { row, file } = await this.changing.begin(work, id, 'hear');
    refuseHalf(request);
    const { explanation, explanationMissing = null, tries = null } = request;
    await this.requireReason(work, explanationMissing);
    const explainedAt = new Date(request.explainedAt);
    requireAll(hearingRules, {
      ...{ explainedAt, openedAt: file.openedAt, now: work.now },
      tries: await this.trying.of(work, explanationMissing, tries),
    });
    const place = { table: 'follow_through.difficulty', column: 'explanation', row: id } as const;
    return this.changing.finish(work, row, 'hear', {
      ...{ explainedAt, explanationMissing, tries, heardBy: work.actor.accountId },
      explanation: this.texts.sealAny(file, place, explanation),
    });
  }

  private async requireReason(work: Work, code: string | null): Promise<void> {
    if (code === null) return;
    const pointer = '/explanationMissing';
    await this.reference.requireCodeToday(work, { list: 'child-words-missing-reasons', code, pointer });
  }
}

/** @throws DomainError `invalid` without words and without the reason and the tries, or with both. */
function refuseHalf({ explanation, explanationMissing, tries }: HearDifficultyRequest): void {
  const isHeard = explanation !== undefined;
  const fault = (pointer: string, told: unknown) => {
    if (isHeard) return told === undefined ? [] : [{ pointer, code: 'not-beside-the-words' }];
    return told === undefined ? [{ pointer, code: 'required' }] : [];
  };
  const fields = [...fault('/explanationMissing', explanationMissing), ...fault('/tries', tries)];
  if (fields.length > 0) throw new DomainError('invalid', 'fields-invalid', { fields });
}
