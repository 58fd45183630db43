import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { AccessFacade } from '../../access';
import { ChildTextsFacade } from '../../children';
import { WORKER } from '../domain/case';
import { availableActs, CASE_ACTS, type ActAvailability } from '../domain/case.actions';
import type { CaseListQuery } from '../http/case.requests';
import type { CaseResponse, CaseSummaryResponse } from '../http/case.response';
import type { WorkloadsResponse } from '../http/case-parts.response';
import { showCase, showWorkload, summariseCase } from '../http/show-case';
import { CaseRepository, type CaseRow } from '../persistence/case.repository';
import { TeamRepository } from '../persistence/team.repository';
import { placeOfNote } from './place-of-note';

/** Reading cases: one, what was done with it, the lists of a centre, and who has how many. */
@Injectable()
export class FindCases {
  constructor(
    private readonly cases: CaseRepository,
    private readonly team: TeamRepository,
    private readonly texts: ChildTextsFacade,
    private readonly access: AccessFacade,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<CaseResponse> {
    return this.show(work, await this.cases.find(work, id));
  }

  /** The case as the actor sees it, with what they may do now. */
  async show(work: Work, row: CaseRow): Promise<CaseResponse> {
    const isCoordinator = work.actor.roles.includes('centre-coordinator');
    return showCase(row, work.now, {
      team: await this.team.of(work, row.id),
      note: this.texts.open(row, placeOfNote(row.id), row.endingNote),
      isCoordinator,
      isAnswering: isCoordinator || row.workerId === work.actor.accountId,
      actions: await this.actions(work, row),
    });
  }

  async list(work: Work, query: CaseListQuery): Promise<Page<CaseSummaryResponse>> {
    const { list, state, childId, workerId, changedSince, limit } = query;
    const name = ['cases', list, state, childId, workerId, changedSince].join(' ');
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.cases.list(work, list, query, { from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: ({ listedAt, listedId }) => ({ after: listedAt.toISOString(), id: listedId }),
      item: (row) => summariseCase(row, work.now),
    });
  }

  /** Every case worker of the actor's centre, also who has no case. */
  async workloads(work: Work): Promise<WorkloadsResponse> {
    const [workers, counts] = await Promise.all([
      this.access.staffHere(work, [WORKER]),
      this.cases.openByWorker(work),
    ]);
    return { items: workers.map((worker) => showWorkload(worker, counts.get(worker.accountId) ?? 0)) };
  }

  private async actions(work: Work, row: CaseRow): Promise<ActAvailability[]> {
    const { actor, now } = work;
    const asked = await this.cases.askedFor(work, row.id);
    const permitted = CASE_ACTS.filter((act) => this.table.allows(actor.roles, `case.${act}`));
    return availableActs(row, permitted, actor, { now, asked });
  }
}
