import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { DetentionOutcome } from '../domain/detention.rules';

/** A review of a detention with the key that opens its reasons, and the custody that it is about. */
export interface DefendedReviewRow {
  readonly id: string;
  readonly custodyId: string;
  readonly custodyVersion: number;
  readonly childId: string;
  readonly number: number;
  readonly courtAgencyId: string;
  readonly outcome: DetentionOutcome;
  readonly orderId: string | null;
  readonly lawyerPresent: boolean;
  readonly reasons: Buffer | null;
  readonly reviewedAt: Date;
  readonly wrappedKey: Buffer | null;
}

const OF_INTAKE: Statement = {
  name: 'detention-reviews-for-defence',
  text: `select t.id, t.custody_id as "custodyId", c.version as "custodyVersion", t.child_id as "childId", t.number,
      t.court_agency_id as "courtAgencyId", t.outcome, t.order_id as "orderId", t.lawyer_present as "lawyerPresent", t.reasons,
      t.reviewed_at as "reviewedAt", l.wrapped_key as "wrappedKey"
    from hearings.detention_review t
    join due_process.custody c on c.id = t.custody_id and c.corrected_at is null
    left join children.child_label l on l.child_id = t.child_id
    where t.intake_id = $1 order by t.reviewed_at, t.id`,
};

/** Reviews of the detentions of an intake; which of them the actor sees, the database decides. */
@Injectable()
export class DefendedDetentionRepository {
  /** The oldest first, also those of a detention that is over; none of one that was recorded in error. */
  async of(work: Work, intakeId: string): Promise<DefendedReviewRow[]> {
    const rows = await work.query<DefendedReviewRow>(OF_INTAKE, [intakeId]);
    for (const { custodyId: id, custodyVersion: version, childId } of rows)
      work.saw({ kind: 'custody', id, version, childId });
    return rows;
  }
}
