import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { PAUSABLE_CLOCKS } from '../../reference';
import { clockLifecycle, clockState, type ClockAction } from '../domain/clock.lifecycle';
import type { ClockListQuery } from '../http/clock.requests';
import {
  showIntakeClock,
  summariseClock,
  type ClockSummaryResponse,
  type IntakeClockResponse,
  type IntakeClocksResponse,
} from '../http/clock.response';
import { clockPosition } from '../persistence/clock-lists';
import { ClockPauseRepository } from '../persistence/clock-pause.repository';
import { ClockRepository, type ClockRow } from '../persistence/clock.repository';
import { IntakeRepository } from '../persistence/intake.repository';

/** Reading clocks: one, those of an intake, and the lists that people work from. */
@Injectable()
export class FindClocks {
  constructor(
    private readonly clocks: ClockRepository,
    private readonly pauses: ClockPauseRepository,
    private readonly intakes: IntakeRepository,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<IntakeClockResponse> {
    const row = await this.clocks.find(work, id);
    const pauses = await this.pauses.of(work, id);
    return showIntakeClock(row, pauses, this.actions(work, row), work.now);
  }

  async ofIntake(work: Work, intakeId: string): Promise<IntakeClocksResponse> {
    await this.intakes.find(work, intakeId);
    const rows = await this.clocks.ofIntake(work, intakeId);
    const pauses = await this.pauses.ofIntake(work, intakeId);
    const items = rows.map((row) => {
      const own = pauses.filter(({ clockId }) => clockId === row.id);
      return showIntakeClock(row, own, this.actions(work, row), work.now);
    });
    return { items };
  }

  async list(work: Work, query: ClockListQuery): Promise<Page<ClockSummaryResponse>> {
    const { list, code, changedSince, limit } = query;
    const name = ['clocks', list, code, changedSince].join(' ');
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.clocks.list(work, list, query, { from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: (row) => clockPosition(list, row),
      item: (row) => summariseClock(row, work.now),
    });
  }

  /** Stopping is no act of its own: what the clock waits for stops it. */
  private actions(work: Work, row: ClockRow): ClockAction[] {
    const open = clockLifecycle.actionsFrom(clockState(row));
    return open.filter(
      (action) =>
        action !== 'stop' &&
        (action === 'resume' || PAUSABLE_CLOCKS.includes(row.code)) &&
        this.table.allows(work.actor.roles, `clock.${action}`),
    );
  }
}
