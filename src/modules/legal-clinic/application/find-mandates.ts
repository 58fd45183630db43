import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { PermissionTable } from '../../../platform/policy/permission-table';
import { availableActs } from '../domain/mandate.actions';
import { MANDATE_ACTIONS } from '../domain/mandate.lifecycle';
import type { MandateListQuery } from '../http/mandate.requests';
import type { MandateResponse, MandateSummaryResponse } from '../http/mandate.response';
import { showMandate, summariseMandate } from '../http/show-mandate';
import { MandateRepository } from '../persistence/mandate.repository';
import { mandateActor } from './move-mandate';

/** Reading the mandates of one’s clinic, or one’s own. */
@Injectable()
export class FindMandates {
  constructor(
    private readonly mandates: MandateRepository,
    private readonly table: PermissionTable,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<MandateResponse> {
    const row = await this.mandates.find(work, id);
    const permitted = MANDATE_ACTIONS.filter((act) => this.table.allows(work.actor.roles, `mandate.${act}`));
    return showMandate(row, availableActs(row, permitted, mandateActor(work)));
  }

  async list(work: Work, query: MandateListQuery): Promise<Page<MandateSummaryResponse>> {
    const { state, lawyerId, changedSince, cursor, limit } = query;
    const name = ['mandates', state, lawyerId, changedSince].join(' ');
    const from = this.cursors.read(name, cursor);
    const wish = { filter: { state, lawyerId, changedSince }, from, limit: limit + 1 };
    return this.cursors.page(name, await this.mandates.list(work, wish), limit, {
      position: ({ askedAt, id }) => ({ after: askedAt.toISOString(), id }),
      item: summariseMandate,
    });
  }
}
