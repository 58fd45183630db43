import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { CasePlansFacade } from '../../case-plans';
import { ReferenceFacade } from '../../reference';
import type { DifficultyResponseEntity } from '../persistence/difficulty-response.entity';

/** What follows from a response that holds: a plan that changes is written anew; nothing gives a case back by itself. */
@Injectable()
export class FollowResponse {
  constructor(
    private readonly reference: ReferenceFacade,
    private readonly plans: CasePlansFacade,
  ) {}

  async follow(work: Work, { kind, caseId }: DifficultyResponseEntity): Promise<void> {
    const required = { list: 'difficulty-responses', code: kind, pointer: '/kind' } as const;
    const { attributes } = await this.reference.requireCodeToday(work, required);
    const isPlanned = (await this.plans.activeOf(work, caseId)) !== undefined;
    if (attributes['changesPlan'] === true && isPlanned) await this.plans.beginEdition(work, caseId);
  }
}
