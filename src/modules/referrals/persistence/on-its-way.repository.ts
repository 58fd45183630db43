import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ReferralEntity } from './referral.entity';
import type { ReferralRow } from './referral.repository';

const PLACEMENTS: Statement = {
  name: 'placements',
  text: 'select centre, count from referrals.placements()',
};

/** What a check of eligibility is told of referrals: the one that is on its way, and how full the centres are. */
@Injectable()
export class OnItsWayRepository {
  private readonly onItsWay: Statement;

  constructor(source: DataSource) {
    const { columns } = tableOf(source, ReferralEntity);
    this.onItsWay = {
      name: 'diversion-of-intake',
      text: `select ${columns}, l.number as "childNumber", l.initials as "childInitials", l.wrapped_key as "wrappedKey"
        from referrals.referral t left join children.child_label l on l.child_id = t.child_id
        where t.intake_id = $1 and t.basis = 'diversion' and t.work_ended_at is null
          and (t.state in ('drafted', 'submitted', 'offered', 'taken-up', 'waiting', 'accepted')
            or t.state = 'refused' and t.reviewer_agency_id = $2)
        order by t.created_at desc limit 1`,
    };
  }

  /**
   * The referral of an intake that is on its way to a diversion, or undefined when the actor sees none. A refused one is
   * so for its reviewer alone, who may offer in the place of the refusal.
   */
  async diversionOf(work: Work, intakeId: string): Promise<ReferralRow | undefined> {
    return (await work.query<ReferralRow>(this.onItsWay, [intakeId, work.actor.agencyId]))[0];
  }

  /** How many children each centre has accepted, by the id of the centre. */
  async placements(work: Work): Promise<Readonly<Record<string, number>>> {
    const rows = await work.query<{ centre: string; count: number }>(PLACEMENTS);
    return Object.fromEntries(rows.map(({ centre, count }) => [centre, count]));
  }
}
