import { Injectable } from '@nestjs/common';
import { WaitingLists } from '../../../platform/policy/waiting-lists';
import { ClockRepository } from '../persistence/clock.repository';

/** Says at `/me` how many clocks of one's unit are near, and how many are late. */
@Injectable()
export class CountClocks {
  constructor(waiting: WaitingLists, clocks: ClockRepository) {
    for (const name of ['near', 'overdue'] as const) {
      waiting.declare({
        code: `clocks.${name}`,
        permission: 'clock.list',
        count: (work) => clocks.count(work, name),
      });
    }
  }
}
