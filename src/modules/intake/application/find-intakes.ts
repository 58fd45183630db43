import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { intakeLifecycle, type IntakeAction } from '../domain/intake.lifecycle';
import type { IntakeListQuery } from '../http/intake-list.requests';
import {
  showIntake,
  summariseIntake,
  type IntakeResponse,
  type IntakeSummaryResponse,
} from '../http/intake.response';
import { IntakeDecisionRepository } from '../persistence/intake-decision.repository';
import { IntakeRepository, type IntakeRow } from '../persistence/intake.repository';
import { FindRunningSupport } from './find-running-support';
import { IntakeTexts } from './intake-texts';

/** Which permission each move asks for; protecting is done where the child is handed over. */
const PERMISSIONS: Readonly<Record<IntakeAction, string>> = {
  register: 'intake.record',
  discard: 'intake.record',
  decide: 'intake.decide',
  amend: 'intake.decide',
  protect: 'intake.record',
  'mark-in-error': 'intake.mark-in-error',
};

/** Reading intakes: one, and lists. */
@Injectable()
export class FindIntakes {
  constructor(
    private readonly intakes: IntakeRepository,
    private readonly decisions: IntakeDecisionRepository,
    private readonly texts: IntakeTexts,
    private readonly support: FindRunningSupport,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<IntakeResponse> {
    const row = await this.intakes.find(work, id);
    const [acts, decisions, support] = await Promise.all([
      this.intakes.allActsOf(work, id),
      row.decision === null ? [] : this.decisions.ofIntake(work, id),
      this.support.of(work, row),
    ]);
    return showIntake(row, { acts, decisions, support }, this.texts.opener(row), this.actionsFor(work, row));
  }

  async runningSupport(work: Work, intake: { id: string; childId: string }) {
    return this.support.of(work, intake);
  }

  async list(work: Work, query: IntakeListQuery): Promise<Page<IntakeSummaryResponse>> {
    const { cursor, limit, ...asked } = query;
    const name = `intakes ${JSON.stringify(Object.entries(asked).sort())}`;
    const from = this.cursors.read(name, cursor);
    const filter = { ...asked, mine: asked.mine === 'true', withOpenNeeds: asked.withOpenNeeds === 'true' };
    const rows = await this.intakes.list(work, filter, from, limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: (row) => ({ after: row.createdAt.toISOString(), id: row.id }),
      item: summariseIntake,
    });
  }

  private actionsFor(work: Work, row: IntakeRow) {
    if (row.agencyId !== work.actor.agencyId) return [];
    const open = intakeLifecycle.actionsFrom(row.state);
    return open.filter((action) => this.table.allows(work.actor.roles, PERMISSIONS[action]));
  }
}
