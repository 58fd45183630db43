import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade, type OpensText } from '../../children';
import type { RestorativeListQuery } from '../http/restorative.requests';
import type { RestorativeResponse, RestorativeSummaryResponse } from '../http/restorative.response';
import { showParty, showRestorative, summariseRestorative } from '../http/show-restorative';
import { PartyRepository } from '../persistence/party.repository';
import type { RestorativePartyEntity } from '../persistence/restorative-party.entity';
import { RestorativeRepository } from '../persistence/restorative.repository';
import { DescribeAgreement } from './describe-agreement';
import { RestorativeActions } from './restorative-actions';

/** Reading restorative processes: one with those who take part, and lists. */
@Injectable()
export class FindProcesses {
  constructor(
    private readonly processes: RestorativeRepository,
    private readonly parties: PartyRepository,
    private readonly agreements: DescribeAgreement,
    private readonly texts: ChildTextsFacade,
    private readonly actions: RestorativeActions,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<RestorativeResponse> {
    const row = await this.processes.find(work, id);
    const parties = await this.parties.of(work, id);
    const open: OpensText = (place, sealed) => this.texts.open(row, place, sealed);
    const words = (column: string, sealed: Buffer | null) =>
      open({ table: 'restorative.process', column, row: id }, sealed);
    return showRestorative(row, {
      childSupport: words('child_support', row.childSupport),
      childWords: words('child_words', row.childWords),
      parties: parties.map((one) => showParty(one, namesOf(one, open))),
      agreement: await this.agreements.of(work, row),
      availableActions: this.actions.of(work, row),
    });
  }

  async list(work: Work, query: RestorativeListQuery): Promise<Page<RestorativeSummaryResponse>> {
    const { list, limit, cursor, caseId, state } = query;
    const name = ['restorative', list, caseId, state].join(' ');
    const wish = { list, filter: { caseId, state }, from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.processes.list(work, wish), limit, {
      position: ({ createdAt, id }) => ({ after: createdAt.toISOString(), id }),
      item: summariseRestorative,
    });
  }
}

const namesOf = ({ id, name, representativeName }: RestorativePartyEntity, open: OpensText) => {
  const of = (column: string, sealed: Buffer | null) =>
    open({ table: 'restorative.party', column, row: id }, sealed);
  return {
    name: of('name', name),
    representativeName: of('representative_name', representativeName),
  };
};
