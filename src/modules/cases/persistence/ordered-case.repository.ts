import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { CaseState } from '../domain/case.lifecycle';
import type { EndedCase } from './case.repository';

const KNOW_CHILD: Statement = {
  name: 'know-child-by-order',
  text: 'select cases.know_child_by_order($1)',
};

const END_WITH_ORDER: Statement = {
  name: 'end-case-with-order',
  text: `select case_id as id, from_state as "from", child_id as "childId", basis, referral_id as "referralId",
      centre_agency_id as "centreAgencyId"
    from cases.end_with_order($1, $2, $3, $4, $5)`,
};

interface Ending {
  /** Null where the work is concluded by who did it. */
  readonly outcome: string | null;
  readonly today: LocalDate;
  readonly from: readonly CaseState[];
  readonly role: string;
}

/** Cases that stand on an order. */
@Injectable()
export class OrderedCaseRepository {
  /** The centre of a case that was opened just now knows the record of the child. */
  async knowChild(work: Work, caseId: string): Promise<void> {
    await work.query(KNOW_CHILD, [caseId]);
  }

  /** Nothing is planned on an order that has ended; answers the cases that ended with it. */
  async endWithOrder(work: Work, orderId: string, ending: Ending): Promise<EndedCase[]> {
    const { outcome, today, from, role } = ending;
    return work.query<EndedCase>(END_WITH_ORDER, [orderId, today, outcome, from, role]);
  }
}
