import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { Cursors } from '../../../platform/http/cursors';
import type { Page } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { ConsentListQuery } from '../http/consent.requests';
import { showConsent, type ConsentResponse } from '../http/consent.response';
import { ConsentRepository, type ConsentRow } from '../persistence/consent.repository';
import { KnowFreedom } from './know-freedom';

/** Reading consents: one, and lists. */
@Injectable()
export class FindConsents {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly cursors: Cursors,
    private readonly freedom: KnowFreedom,
  ) {}

  async read(work: Work, id: string): Promise<ConsentResponse> {
    return this.show(work, await this.consents.find(work, id));
  }

  async show(work: Work, row: ConsentRow): Promise<ConsentResponse> {
    return showConsent(row, await this.freedom.isToBeConfirmed(work, row));
  }

  /** @throws DomainError `invalid` when a file is named by half. */
  async list(work: Work, query: ConsentListQuery): Promise<Page<ConsentResponse>> {
    const { childId, fileKind, fileId, purpose, unconfirmed, changedSince } = query;
    if ((fileKind === undefined) !== (fileId === undefined)) throw halfAFile();
    const filter = { childId, fileKind, fileId, purpose, changedSince, unconfirmed: unconfirmed === 'true' };
    const name = `consents ${JSON.stringify(filter)}`;
    const from = this.cursors.read(name, query.cursor);
    const rows = await this.consents.list(work, filter, from?.id ?? null, query.limit + 1);
    await this.freedom.lookUp(work, rows);
    const all = await Promise.all(rows.map((row) => this.show(work, row)));
    return this.cursors.page(name, all, query.limit, {
      position: ({ id }) => ({ after: id, id }),
      item: (consent) => consent,
    });
  }
}

const halfAFile = (): DomainError =>
  new DomainError('invalid', 'fields-invalid', {
    fields: [{ pointer: '/fileId', code: 'file-kind-and-id' }],
  });
