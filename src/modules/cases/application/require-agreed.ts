import { Injectable } from '@nestjs/common';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ConsentsFacade } from '../../children';
import { agreedRules } from '../domain/support.rules';
import type { CaseRow } from '../persistence/case.repository';

/** Code of list `consent-purposes`. */
const SUPPORT = 'voluntary-support';

/** Lets nobody work with a child that came by itself before it has agreed, as an acceptance asks of who was referred. */
@Injectable()
export class RequireAgreed {
  constructor(private readonly consents: ConsentsFacade) {}

  /** @throws DomainError `rule-broken` where the consent to the support is not recorded, or stands no more. */
  async check(work: Work, { id, childId, cameBy }: CaseRow): Promise<void> {
    const cameByItself = cameBy !== null;
    const isAgreed = cameByItself && (await this.isAgreed(work, { id, childId }));
    requireAll(agreedRules, { cameByItself, isAgreed });
  }

  /** Whether child and representatives, together, say yes to the support now. */
  async isAgreed(work: Work, { id, childId }: Pick<CaseRow, 'id' | 'childId'>): Promise<boolean> {
    const asked = { childId, file: { kind: 'case', id } as const, purpose: SUPPORT };
    return (await this.consents.standing(work, asked)).isGiven;
  }
}
