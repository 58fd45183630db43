import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import { ChildTextsFacade } from '../../children';
import {
  showPromise,
  summariseAgreement,
  type AgreementToSignResponse,
  type AgreementToSignSummaryResponse,
} from '../http/agreement-to-sign.response';
import { AgreementToSignRepository } from '../persistence/agreement-to-sign.repository';

/** Reading what an authority signs: the agreements that rest on its own decisions (ECOSOC 2002/12 §15). */
@Injectable()
export class FindAgreementsToSign {
  constructor(
    private readonly agreements: AgreementToSignRepository,
    private readonly texts: ChildTextsFacade,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<AgreementToSignResponse> {
    const row = await this.agreements.find(work, id);
    const promises = await this.agreements.promisesOf(work, id);
    const place = (one: string) => ({ table: 'restorative.obligation', column: 'words', row: one }) as const;
    return {
      ...summariseAgreement(row),
      obligations: promises.map((one) => showPromise(one, this.texts.open(row, place(one.id), one.words))),
    };
  }

  async list(work: Work, { cursor, limit }: PageQuery): Promise<Page<AgreementToSignSummaryResponse>> {
    const name = 'agreements to sign';
    const wish = { from: this.cursors.read(name, cursor), limit: limit + 1 };
    return this.cursors.page(name, await this.agreements.list(work, wish), limit, {
      position: ({ proposedAt, id }) => ({ after: proposedAt.toISOString(), id }),
      item: summariseAgreement,
    });
  }
}
