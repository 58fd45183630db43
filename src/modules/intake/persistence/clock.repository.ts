import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import type { Work } from '../../../platform/persistence/work';
import { ClockEntity } from './clock.entity';
import { ClockPauseEntity } from './clock-pause.entity';

const STOP: Statement = {
  name: 'stop-clock',
  text: `update intake.clock set stopped_at = $3, updated_at = $4, version = version + 1
         where intake_id = $1 and code = $2 and stopped_at is null`,
};

const END_PAUSE_OF_STOPPED: Statement = {
  name: 'end-pause-of-stopped-clock',
  text: `update intake.clock_pause p set until_at = greatest(p.from_at, $3), ended_at = $4
         from intake.clock c
         where c.intake_id = $1 and c.code = $2 and p.clock_id = c.id and p.until_at is null`,
};

/** Rows of clocks of intakes and of their pauses. */
@Injectable()
export class ClockRepository {
  private readonly columns: string;
  private readonly pauseColumns: string;
  private readonly startOne: Statement;
  private readonly values: (row: ClockEntity) => unknown[];

  constructor(source: DataSource) {
    const table = tableOf(source, ClockEntity);
    this.columns = table.columns;
    this.pauseColumns = tableOf(source, ClockPauseEntity).columns;
    this.values = (row) => table.valuesOf(row);
    this.startOne = {
      name: 'start-clock',
      text: `${table.insert.text} on conflict (intake_id, code) do nothing`,
    };
  }

  /** Starts a clock; one of the same kind on the same intake goes on as it is. */
  start(work: Work, row: ClockEntity): void {
    work.write(this.startOne, this.values(row));
  }

  /** Stops a clock that runs, and with it a pause that lasts; sent with the work. */
  stop(work: Work, { intakeId, code, at }: { intakeId: string; code: string; at: Date }): void {
    for (const statement of [STOP, END_PAUSE_OF_STOPPED])
      work.write(statement, [intakeId, code, at, work.now]);
  }

  /** The clocks of one intake in the order of their start. */
  async ofIntake(work: Work, intakeId: string): Promise<ClockEntity[]> {
    const text = `select ${this.columns} from intake.clock t where t.intake_id = $1 order by t.started_at, t.id`;
    return work.query<ClockEntity>({ name: 'clocks-of-intake', text }, [intakeId]);
  }

  /** One clock of an intake, locked to be changed. */
  async lock(work: Work, intakeId: string, code: string): Promise<ClockEntity | undefined> {
    const text = `select ${this.columns} from intake.clock t where t.intake_id = $1 and t.code = $2 for update`;
    return (await work.query<ClockEntity>({ name: 'lock-clock', text }, [intakeId, code]))[0];
  }

  /** The pauses of one clock in their order. */
  async pausesOf(work: Work, clockId: string): Promise<ClockPauseEntity[]> {
    const text = `select ${this.pauseColumns} from intake.clock_pause t where t.clock_id = $1 order by t.from_at, t.id`;
    return work.query<ClockPauseEntity>({ name: 'pauses-of-clock', text }, [clockId]);
  }
}
