import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Statement } from '../../../platform/persistence/statement';
import type { Work } from '../../../platform/persistence/work';
import { AppointmentClashes, MINUTES_OF_DATE, type Clash } from '../../compliance';

const AT_A_CENTRE: Statement = {
  name: 'sessions-at-dates',
  text: `select distinct i.at from unnest($2::timestamptz[]) i (at) join sessions.participant p
      on p.begins_at < i.at + make_interval(mins => $3) and p.ends_at > i.at
    where p.child_id = $1 and p.is_live`,
};

/** Tells who plans dates under an order when the child is in a session then, as far as they may see the session. */
@Injectable()
export class TellSessionClashes implements OnModuleInit {
  constructor(private readonly clashes: AppointmentClashes) {}

  onModuleInit(): void {
    this.clashes.learnFrom((work, childId, instants) => this.of(work, childId, instants));
  }

  private async of(work: Work, childId: string, instants: readonly Date[]): Promise<Clash[]> {
    const rows = await work.query<{ at: Date }>(AT_A_CENTRE, [childId, instants, MINUTES_OF_DATE]);
    return rows.map(({ at }) => ({ at, code: 'session' }));
  }
}
