import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import { requireAll } from '../../../kernel/rule';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { willingRules } from '../domain/willing.rules';

const TAKEN_BACK: Statement = {
  name: 'is-taken-back',
  text: 'select cases.is_taken_back($1) as "isTakenBack"',
};

const AGREED_UNTIL: Statement = {
  name: 'agreed-until',
  text: 'select cases.agreed_until($1) as "agreedUntil"',
};

/** Lets work go on only with a child who wants it. */
@Injectable()
export class RequireWilling {
  /** The case is locked. @throws DomainError `rule-broken` where the child takes part no more. */
  async check(work: Work, caseId: string): Promise<void> {
    requireAll(willingRules, { isTakenBack: await this.isTakenBack(work, caseId) });
  }

  /** The last day of what the child agreed to; null where no day was named. It is no withdrawal: nothing ends by it. */
  async agreedUntil(work: Work, caseId: string): Promise<LocalDate | null> {
    const [row] = await work.query<{ agreedUntil: LocalDate | null }>(AGREED_UNTIL, [caseId]);
    return row?.agreedUntil ?? null;
  }

  async isTakenBack(work: Work, caseId: string): Promise<boolean> {
    const [row] = await work.query<{ isTakenBack: boolean }>(TAKEN_BACK, [caseId]);
    return row?.isTakenBack === true;
  }
}
