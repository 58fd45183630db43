import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { happenedRules } from '../domain/happened.rules';
import { CheckCode } from './check-code';

/** An instant as somebody told it, with the reason why it is told late. */
export interface ToldInstant {
  readonly at: string;
  readonly backDatingReason?: string;
}

/** Can an instant that is told be right? */
@Injectable()
export class CheckTold {
  constructor(private readonly codes: CheckCode) {}

  /** @throws DomainError `rule-broken` for what lies ahead, came too early, or is told late without a reason. */
  async check(
    work: Work,
    { at: told, backDatingReason }: ToldInstant,
    notBefore: Date | null,
  ): Promise<Date> {
    if (backDatingReason !== undefined)
      await this.codes.check(work, 'back-dating-reasons', backDatingReason, '/backDatingReason');
    const at = new Date(told);
    requireAll(happenedRules, { at, now: work.now, notBefore, backDatingReason: backDatingReason ?? null });
    return at;
  }
}
