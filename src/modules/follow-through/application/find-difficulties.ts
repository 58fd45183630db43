import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { CasesFacade } from '../../cases';
import { ChildTextsFacade } from '../../children';
import { difficultyLifecycle } from '../domain/difficulty.lifecycle';
import type { DifficultyListQuery } from '../http/difficulty.requests';
import type {
  DifficultyActionResponse,
  DifficultyResponse,
  DifficultySummaryResponse,
} from '../http/difficulty.response';
import { showDifficulty, summariseDifficulty } from '../http/show-difficulty';
import type { DifficultyEntity } from '../persistence/difficulty.entity';
import { DifficultyResponseRepository } from '../persistence/difficulty-response.repository';
import { DifficultyRepository } from '../persistence/difficulty.repository';

/** Reading difficulties: one with what was answered, and the lists of a centre. */
@Injectable()
export class FindDifficulties {
  constructor(
    private readonly difficulties: DifficultyRepository,
    private readonly responses: DifficultyResponseRepository,
    private readonly cases: CasesFacade,
    private readonly texts: ChildTextsFacade,
    private readonly cursors: Cursors,
    private readonly table: PermissionTable,
  ) {}

  async read(work: Work, id: string): Promise<DifficultyResponse> {
    return this.show(work, await this.difficulties.find(work, id));
  }

  /** A difficulty as the team reads it, and what can be done with it now. */
  async show(work: Work, row: DifficultyEntity): Promise<DifficultyResponse> {
    const file = await this.cases.known(work, row.caseId);
    return showDifficulty(row, {
      ...{ file, responses: await this.responses.of(work, row.id), actions: this.actions(work, row) },
      open: (place, sealed) => this.texts.open(file, place, sealed),
    });
  }

  async list(work: Work, query: DifficultyListQuery): Promise<Page<DifficultySummaryResponse>> {
    const { list, cursor, limit, ...filter } = query;
    const name = ['difficulties', list, filter.caseId, filter.state].join(' ');
    const from = this.cursors.read(name, cursor);
    const rows = await this.difficulties.list(work, list, { filter, from, limit: limit + 1 });
    return this.cursors.page(name, rows, limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: (row) => summariseDifficulty(row, row),
    });
  }

  private actions({ actor }: Work, { state }: DifficultyEntity): DifficultyActionResponse[] {
    return difficultyLifecycle.actions
      .filter((action) => this.table.allows(actor.roles, `difficulty.${action}`))
      .map((action) =>
        difficultyLifecycle.next(state, action) !== undefined
          ? { action, open: true }
          : { action, open: false, because: `difficulty.not-open-for-${action}` },
      );
  }
}
