import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import type { KnownCase } from '../../cases';
import { ReferenceFacade } from '../../reference';
import { ChildTextsFacade } from '../../children';
import { HOLDING, responseLifecycle } from '../domain/response.lifecycle';
import { proposedRules } from '../domain/response.rules';
import type { ProposeResponseRequest } from '../http/difficulty.requests';
import { DifficultyResponseEntity } from '../persistence/difficulty-response.entity';
import { DifficultyResponseRepository } from '../persistence/difficulty-response.repository';
import type { DifficultyEntity } from '../persistence/difficulty.entity';
import { ChangeDifficulty } from './change-difficulty';
import { CheckDifficulty } from './check-difficulty';

/** Of a response that was just proposed nobody has decided. */
const NOTHING_YET = {
  decidedBy: null,
  decidedAt: null,
  contestedBy: null,
  contestWords: null,
  contestedAt: null,
  answeredBy: null,
  answeredAt: null,
  answer: null,
};

/** Proposes what a centre answers to a difficulty: the lightest that helps, and only once the child was heard (TR 14). */
@Injectable()
export class AnswerDifficulty {
  constructor(
    private readonly changing: ChangeDifficulty,
    private readonly checking: CheckDifficulty,
    private readonly responses: DifficultyResponseRepository,
    private readonly reference: ReferenceFacade,
    private readonly texts: ChildTextsFacade,
  ) {}

  async propose(work: Work, id: string, request: ProposeResponseRequest): Promise<DifficultyEntity> {
    const { row, file } = await this.changing.begin(work, id, 'propose');
    const { grade } = await this.requireProposable(work, row, file, request);
    await this.checking.check(work, file, row);
    this.put(work, row, file, { ...request, grade });
    return this.changing.finish(work, row, 'propose');
  }

  private async requireProposable(
    work: Work,
    row: DifficultyEntity,
    { basis }: KnownCase,
    { kind, lighterSkipped }: ProposeResponseRequest,
  ): Promise<{ readonly grade: number }> {
    const required = { list: 'difficulty-responses', code: kind, pointer: '/kind' } as const;
    const { attributes } = await this.reference.requireCodeToday(work, required);
    if (lighterSkipped !== undefined)
      await this.reference.requireCodeToday(work, {
        ...{ list: 'lighter-response-reasons', code: lighterSkipped, pointer: '/lighterSkipped' },
      });
    const grade = Number(attributes['grade']);
    requireAll(proposedRules, {
      ...{ grade, isHeard: row.state === 'heard', isVoluntary: basis === 'voluntary-support' },
      heaviestBefore: await this.responses.heaviestOf(work, row.caseId, HOLDING),
      isSkippingExplained: lighterSkipped !== undefined,
      returnsCase: attributes['returnsCase'] === true,
    });
    return { grade };
  }

  private put(
    work: Work,
    { id: difficultyId, caseId }: DifficultyEntity,
    file: KnownCase,
    { kind, grade, lighterSkipped, reasons }: ProposeResponseRequest & { readonly grade: number },
  ): void {
    const id = newId();
    const place = { table: 'follow_through.difficulty_response', column: 'reasons', row: id } as const;
    work.insert(DifficultyResponseEntity, {
      ...{ id, difficultyId, caseId, state: responseLifecycle.initial, kind, grade },
      ...{ lighterSkipped: lighterSkipped ?? null, reasons: this.texts.seal(file, place, reasons) },
      ...{ proposedBy: work.actor.accountId, proposedAt: work.now, ...NOTHING_YET },
    });
  }
}
