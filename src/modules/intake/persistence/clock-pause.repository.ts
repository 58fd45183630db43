import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ClockPauseEntity } from './clock-pause.entity';

const END_PAUSE: Statement = {
  name: 'end-pause',
  text: `update intake.clock_pause set until_at = $2, end_back_dating_reason = $3, resumed_by = $4, ended_at = $5
         where clock_id = $1 and until_at is null`,
};

/** Rows of the pauses of clocks; which of them the actor sees, the database decides. */
@Injectable()
export class ClockPauseRepository {
  private readonly columns: string;

  constructor(source: DataSource) {
    this.columns = tableOf(source, ClockPauseEntity).columns;
  }

  /** The pauses of one clock in their order. */
  async of(work: Work, clockId: string): Promise<ClockPauseEntity[]> {
    const text = `select ${this.columns} from intake.clock_pause t where t.clock_id = $1 order by t.from_at, t.id`;
    return work.query<ClockPauseEntity>({ name: 'pauses-of-clock', text }, [clockId]);
  }

  /** The pauses of all clocks of one intake in their order. */
  async ofIntake(work: Work, intakeId: string): Promise<ClockPauseEntity[]> {
    const text = `select ${this.columns} from intake.clock_pause t where t.intake_id = $1 order by t.from_at, t.id`;
    return work.query<ClockPauseEntity>({ name: 'pauses-of-intake', text }, [intakeId]);
  }

  /** Ends the pause that lasts. */
  end(
    work: Work,
    clockId: string,
    { at, backDatingReason }: { at: Date; backDatingReason: string | null },
  ): void {
    work.write(END_PAUSE, [clockId, at, backDatingReason, work.actor.accountId, work.now]);
  }
}
