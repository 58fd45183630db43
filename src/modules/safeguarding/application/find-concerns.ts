import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { isResponsible, mayReassign } from '../domain/concern-parties';
import { concernLifecycle } from '../domain/concern.lifecycle';
import type { ConcernListQuery } from '../http/concern.requests';
import type { ConcernResponse, ConcernSummaryResponse } from '../http/concern.response';
import { audienceOf, showConcern, showOwnConcern, summariseConcern } from '../http/show-concern';
import { ConcernRepository, type ConcernRow } from '../persistence/concern.repository';
import type { ConcernTransitionEntity } from '../persistence/concern-transition.entity';
import { ConcernVault } from './concern-vault';

/** Reading concerns: one's own as far as one raised it, those that one handles in full. */
@Injectable()
export class FindConcerns {
  constructor(
    private readonly concerns: ConcernRepository,
    private readonly vault: ConcernVault,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<ConcernResponse> {
    const row = await this.concerns.find(work, id);
    const text = this.textOf(row);
    if (audienceOf(work, row) === 'raiser') return showOwnConcern(row, text);
    const moves = await this.concerns.transitionsOf(work, id);
    return showConcern(row, work.now, {
      text,
      history: moves.map((move) => ({ move, note: this.noteOf(row, move) })),
      actions: this.actionsFor(work, row),
    });
  }

  async list(work: Work, query: ConcernListQuery): Promise<Page<ConcernSummaryResponse>> {
    const { list, state, category, childId, changedSince, limit } = query;
    const name = ['concerns', list, state, category, childId, changedSince].join(' ');
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.concerns.list(work, list, query, { from, limit: limit + 1 });
    const byDue = list === 'near' || list === 'overdue';
    return this.cursors.page(name, rows, limit, {
      position: (row) => ({ after: ((byDue ? row.dueAt : null) ?? row.createdAt).toISOString(), id: row.id }),
      item: (row) => summariseConcern(row, work.now, audienceOf(work, row)),
    });
  }

  private actionsFor({ actor, now }: Work, row: ConcernRow): ConcernResponse['availableActions'] {
    if (isResponsible(row, actor)) return concernLifecycle.actionsFrom(row.state);
    return mayReassign(row, actor, now) ? ['reassign'] : [];
  }

  private textOf({ id, text, textKey }: ConcernRow): string | null {
    return textKey && this.vault.open(this.vault.keyOf(id, textKey), 'concern.text', id, text);
  }

  private noteOf({ id, textKey }: ConcernRow, move: ConcernTransitionEntity): string | null {
    if (textKey === null || move.note === null) return null;
    return this.vault.open(this.vault.keyOf(id, textKey), 'transition.note', move.id, move.note);
  }
}
