import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { AppointmentClashes, MINUTES_OF_DATE, type Clash } from '../../compliance';

/** A hearing has no end that is known before: for so many minutes a child is taken to be there. */
const MINUTES_OF_HEARING = 120;

const AT_COURT: Statement = {
  name: 'hearings-at-dates',
  text: `select distinct i.at from unnest($2::timestamptz[]) i (at) join hearings.hearing h
      on h.planned_at < i.at + make_interval(mins => $3) and h.planned_at > i.at - make_interval(mins => $4)
    where h.child_id = $1 and h.state = 'scheduled'`,
};

/** Tells who plans dates under an order when the child is before a court then, as far as they may see the hearing. */
@Injectable()
export class TellHearingClashes implements OnModuleInit {
  constructor(private readonly clashes: AppointmentClashes) {}

  onModuleInit(): void {
    this.clashes.learnFrom((work, childId, instants) => this.of(work, childId, instants));
  }

  private async of(work: Work, childId: string, instants: readonly Date[]): Promise<Clash[]> {
    const values = [childId, instants, MINUTES_OF_DATE, MINUTES_OF_HEARING];
    return (await work.query<{ at: Date }>(AT_COURT, values)).map(({ at }) => ({ at, code: 'hearing' }));
  }
}
