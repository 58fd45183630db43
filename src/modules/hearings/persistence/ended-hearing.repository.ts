import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import type { ToldHearing } from '../contract';

const END: Statement = {
  name: 'end-hearings-for-protection',
  // Nobody sees them any more, so nobody is told: of no file.
  text: `select hearing_id as id, child_id as "childId", court_agency_id as "courtAgencyId", null as "intakeId", null as "orderId"
    from hearings.end_for_protection($1)`,
};

const CALL_OFF: Statement = {
  name: 'call-off-hearings-of-order',
  text: `select hearing_id as id, child_id as "childId", court_agency_id as "courtAgencyId", intake_id as "intakeId",
      order_id as "orderId"
    from hearings.call_off_of_order($1)`,
};

const HOLD: Statement = { name: 'hold-order-of-hearing', text: 'select hearings.hold_order($1)' };

const RESTS: Statement = { name: 'hearing-rests-on', text: 'select hearings.rests_on($1) as rests' };

/** Hearings about an intake, before whatever court: the database answers for them, since the actor may see nothing of one. */
@Injectable()
export class EndedHearingRepository {
  async end(work: Work, intakeId: string): Promise<ToldHearing[]> {
    return work.query<ToldHearing>(END, [intakeId]);
  }

  /** Nobody ends the order until this work is over. */
  async holdOrder(work: Work, orderId: string): Promise<void> {
    await work.query(HOLD, [orderId]);
  }

  /** Those about an order that nobody has decided, and nobody will, or that is quashed. */
  async callOff(work: Work, orderId: string): Promise<ToldHearing[]> {
    return work.query<ToldHearing>(CALL_OFF, [orderId]);
  }

  async restOn(work: Work, intakeId: string): Promise<boolean> {
    return (await work.query<{ rests: boolean }>(RESTS, [intakeId]))[0]?.rests ?? false;
  }
}
