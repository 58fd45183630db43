import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { NeedToKnowFacade } from '../../children';
import type { RunningSupportResponse } from '../http/running-support.response';

const NEW_ACT: Statement = {
  name: 'new-act-during-support',
  text: `select intake.is_new_act_during_support($1) as "newAct"`,
};

/**
 * Links an intake with support that runs for its child. It is looked up at each reading and kept nowhere: others read the
 * same intake and its checks who may not know of it. Source: Beijing Rules 11, GC24 §66–71 (no more than is needed).
 */
@Injectable()
export class FindRunningSupport {
  constructor(private readonly needToKnow: NeedToKnowFacade) {}

  /** Null when no support runs, and for who may not know of it. */
  async of(work: Work, intake: { id: string; childId: string }): Promise<RunningSupportResponse | null> {
    const openCase = await this.needToKnow.openCase(work, intake.childId);
    if (!openCase) return null;
    const [row] = await work.query<{ newAct: boolean }>(NEW_ACT, [intake.id]);
    return { agencies: openCase.agencies, newAct: row?.newAct ?? false };
  }
}
