import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { MovedPreDecision } from '../contract';

const LAPSE: Statement = {
  name: 'lapse-pre-decision',
  text: `select id, child_id as "childId", requester_agency_id as "requesterAgencyId", centre_agency_id as "centreAgencyId"
    from court_reports.lapse_pre_decision($1)`,
};

const RESTS: Statement = { name: 'report-rests-on', text: 'select court_reports.rests_on($1) as rests' };

/** Reports about an intake, of whatever agency: the database answers for them, since the actor may see nothing of one. */
@Injectable()
export class ProtectedReportRepository {
  /** Those that had not ended. */
  async lapse(work: Work, intakeId: string): Promise<MovedPreDecision[]> {
    return work.query<MovedPreDecision>(LAPSE, [intakeId]);
  }

  /** Whether one is asked for about it, without an order. */
  async restOn(work: Work, intakeId: string): Promise<boolean> {
    return (await work.query<{ rests: boolean }>(RESTS, [intakeId]))[0]?.rests ?? false;
  }

  /** Reports on the orders about it lose their words. */
  lapseOrderReports(work: Work, intakeId: string): void {
    const text = 'select court_reports.lapse_order_reports($1)';
    work.write({ name: 'lapse-order-reports', text }, [intakeId]);
  }
}
