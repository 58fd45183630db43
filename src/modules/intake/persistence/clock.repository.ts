import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '../../../kernel/domain-error';
import { requireMatch } from '../../../platform/http/etag';
import type { Statement } from '../../../platform/persistence/statement';
import { tableOf } from '../../../platform/persistence/table';
import { countUpToHundred, type PageWish } from '../../../platform/persistence/page-statement';
import type { Work } from '../../../platform/persistence/work';
import { ClockEntity } from './clock.entity';
import { clocksIn, clockListStatement, type ClockFilter, type ClockListName } from './clock-lists';

const LABEL = `l.number as "childNumber", l.initials as "childInitials"`;
const JOIN = 'from intake.clock t left join children.child_label l on l.child_id = t.child_id';

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

const VOID_ALL: Statement = {
  name: 'void-clocks-of-intake',
  text: `update intake.clock set stopped_at = coalesce(stopped_at, $2), void_since = $2, updated_at = $2,
           version = version + 1
         where intake_id = $1 and void_since is null`,
};

const VOID_OTHERS: Statement = {
  name: 'void-other-clocks',
  text: `update intake.clock c set stopped_at = coalesce(c.stopped_at, $5), void_since = $5, updated_at = $5,
           version = version + 1
         where c.intake_id = $1 and c.code = any($2) and c.void_since is null
           and not exists (select 1 from unnest($3::text[], $4::integer[]) as wanted (code, occasion)
             where wanted.code = c.code and wanted.occasion = c.occasion)`,
};

const END_PAUSES_OF_INTAKE: Statement = {
  name: 'end-pauses-of-intake',
  text: `update intake.clock_pause set until_at = greatest(from_at, $2), ended_at = $2
         where intake_id = $1 and until_at is null`,
};

const RECOUNT_TO_RELEASE: Statement = {
  name: 'recount-release-clock',
  text: 'select intake.recount_release_clock($1, $2, $3, $4, $5, $6, $7) as version',
};

/** From and to when the clock to release or judge of another intake counts, with its dates. */
type Recounted = Pick<ClockEntity, 'startedAt' | 'stoppedAt' | 'ruleId' | 'escalatesTo' | 'dueAt' | 'warnAt'>;

/** A clock with what every answer shows of the child. */
export type ClockRow = ClockEntity & {
  readonly childNumber: string | null;
  readonly childInitials: string | null;
};

/** Rows of clocks of intakes; which of them the actor sees, the database decides. */
@Injectable()
export class ClockRepository {
  private readonly columns: string;
  private readonly select: string;
  private readonly startOne: Statement;
  private readonly values: (row: ClockEntity) => unknown[];

  constructor(source: DataSource) {
    const table = tableOf(source, ClockEntity);
    this.columns = table.columns;
    this.select = `select ${table.columns}, ${LABEL} ${JOIN}`;
    this.values = (row) => table.valuesOf(row);
    this.startOne = {
      name: 'start-clock',
      text: `${table.insert.text} on conflict (intake_id, code, occasion) do nothing`,
    };
  }

  /** Starts a clock; one of the same kind and occasion on the same intake goes on as it is. */
  start(work: Work, row: ClockEntity): void {
    work.write(this.startOne, this.values(row));
  }

  /** Stops a clock that runs, and with it a pause that lasts; sent with the work. */
  stop(work: Work, { intakeId, code, at }: { intakeId: string; code: string; at: Date }): void {
    for (const statement of [STOP, END_PAUSE_OF_STOPPED])
      work.write(statement, [intakeId, code, at, work.now]);
  }

  /** Dates the clock to release or judge of an intake that the actor need not see. */
  async recountToRelease(
    work: Work,
    { clockId, ...dates }: Recounted & { readonly clockId: string },
  ): Promise<void> {
    const { startedAt, stoppedAt, ruleId, escalatesTo, dueAt, warnAt } = dates;
    const values = [clockId, startedAt, stoppedAt, ruleId, escalatesTo, dueAt, warnAt];
    const [row] = await work.query<{ version: number | null }>(RECOUNT_TO_RELEASE, values);
    if (row && row.version !== null) work.saw({ kind: 'clock', id: clockId, version: row.version });
  }

  /** Makes every clock of an intake void at the instant of the work, and ends the pauses that last. */
  voidAll(work: Work, intakeId: string): void {
    for (const statement of [VOID_ALL, END_PAUSES_OF_INTAKE]) work.write(statement, [intakeId, work.now]);
  }

  /** Makes void all clocks of these codes but those that are wanted; they are never paused. */
  voidOthers(
    work: Work,
    intakeId: string,
    { codes, wanted }: { codes: readonly string[]; wanted: readonly { code: string; occasion: number }[] },
  ): void {
    const [wantedCodes, occasions] = [wanted.map(({ code }) => code), wanted.map(({ occasion }) => occasion)];
    work.write(VOID_OTHERS, [intakeId, codes, wantedCodes, occasions, work.now]);
  }

  /** @throws DomainError `not-found`, alike for what does not exist and what the actor may not see. */
  async find(work: Work, id: string): Promise<ClockRow> {
    const statement = { name: 'clock', text: `${this.select} where t.id = $1` };
    const [row] = await work.query<ClockRow>(statement, [id]);
    if (!row) throw new DomainError('not-found', 'not-found');
    work.saw({ kind: 'clock', id, version: row.version, childId: row.childId });
    return row;
  }

  /** Locks the row and demands that the caller has seen its present version. */
  async findToChange(work: Work, id: string): Promise<ClockRow> {
    await work.query({ name: 'lock-clock', text: 'select 1 from intake.clock where id = $1 for update' }, [
      id,
    ]);
    const row = await this.find(work, id);
    requireMatch(work.facts.ifMatch, row.version);
    return row;
  }

  /** One page of a list of the actor's agency. */
  async list(work: Work, name: ClockListName, filter: ClockFilter, page: PageWish): Promise<ClockRow[]> {
    const rows = await this.look(work, name, filter, page);
    for (const { id, version, childId } of rows) work.saw({ kind: 'clock', id, version, childId });
    return rows;
  }

  /** The same for who says later what of it was shown. */
  async look(work: Work, name: ClockListName, filter: ClockFilter, page: PageWish): Promise<ClockRow[]> {
    const { statement, values } = clockListStatement(this.select, name, work, { ...page, filter });
    return work.query<ClockRow>(statement, values);
  }

  /** How many stand in a list, up to a hundred: enough to say "99+". */
  async count(work: Work, name: ClockListName): Promise<number> {
    return countUpToHundred(work, `clocks ${name}`, 'intake.clock t', clocksIn(name, work));
  }

  /** The clocks of one intake in the order of their start. */
  async ofIntake(work: Work, intakeId: string): Promise<ClockRow[]> {
    const text = `${this.select} where t.intake_id = $1 order by t.started_at, t.id`;
    return work.query<ClockRow>({ name: 'clocks-of-intake', text }, [intakeId]);
  }

  /** One clock of an intake, locked to be changed. */
  async lock(
    work: Work,
    { intakeId, code, occasion = 1 }: { intakeId: string; code: string; occasion?: number },
  ): Promise<ClockEntity | undefined> {
    const text = `select ${this.columns} from intake.clock t
      where t.intake_id = $1 and t.code = $2 and t.occasion = $3 for update`;
    const values = [intakeId, code, occasion];
    return (await work.query<ClockEntity>({ name: 'lock-clock-of-intake', text }, values))[0];
  }
}
