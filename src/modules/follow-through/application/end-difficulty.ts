import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import { resolvingRules } from '../domain/difficulty.rules';
import type { WithdrawDifficultyRequest } from '../http/difficulty.requests';
import type { DifficultyEntity } from '../persistence/difficulty.entity';
import { DifficultyResponseRepository } from '../persistence/difficulty-response.repository';
import { ChangeDifficulty } from './change-difficulty';

/** A difficulty is over, or was none. */
@Injectable()
export class EndDifficulty {
  constructor(
    private readonly changing: ChangeDifficulty,
    private readonly responses: DifficultyResponseRepository,
    private readonly reference: ReferenceFacade,
  ) {}

  async resolve(work: Work, id: string): Promise<DifficultyEntity> {
    const { row } = await this.changing.begin(work, id, 'resolve');
    await this.requireNothingOpen(work, id);
    return this.changing.finish(work, row, 'resolve');
  }

  async withdraw(
    work: Work,
    id: string,
    { reasonCode: code }: WithdrawDifficultyRequest,
  ): Promise<DifficultyEntity> {
    const { row } = await this.changing.begin(work, id, 'withdraw');
    const required = { list: 'entry-correction-reasons', code, pointer: '/reasonCode' } as const;
    await this.reference.requireCodeToday(work, required);
    await this.requireNothingOpen(work, id);
    return this.changing.finish(work, row, 'withdraw', { endReason: code });
  }

  private async requireNothingOpen(work: Work, id: string): Promise<void> {
    const all = await this.responses.of(work, id);
    requireAll(resolvingRules, {
      isAnswerOpen: all.some(({ state }) => state === 'proposed' || state === 'contested'),
    });
  }
}
