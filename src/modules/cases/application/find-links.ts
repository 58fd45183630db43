import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { LinksOfCaseQuery } from '../http/case-link.requests';
import {
  showCaseLink,
  showProposedLink,
  type CaseLinkResponse,
  type ProposedLinkResponse,
} from '../http/case-link.response';
import { CaseLinkRepository } from '../persistence/case-link.repository';
import { CaseRepository } from '../persistence/case.repository';

/** Reading which cases have to do with each other, as far as the reader sees them. */
@Injectable()
export class FindLinks {
  constructor(
    private readonly links: CaseLinkRepository,
    private readonly cases: CaseRepository,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, id: string): Promise<CaseLinkResponse> {
    return showCaseLink(await this.links.find(work, id));
  }

  /** @throws DomainError `not-found` for a case that the actor does not see. */
  async ofCase(work: Work, caseId: string, query: LinksOfCaseQuery): Promise<Page<CaseLinkResponse>> {
    await this.cases.find(work, caseId);
    const { kind = null, ended, cursor, limit } = query;
    const name = ['case-links', caseId, kind, ended].join(' ');
    const filter = { caseId, kind, isEnded: ended === undefined ? null : ended === 'true' };
    const rows = await this.links.list(work, filter, this.cursors.read(name, cursor), limit + 1);
    return this.cursors.page(name, rows, limit, {
      position: ({ linkedAt, id }) => ({ after: linkedAt.toISOString(), id }),
      item: showCaseLink,
    });
  }

  async proposed(work: Work, { cursor, limit }: PageQuery): Promise<Page<ProposedLinkResponse>> {
    const from = this.cursors.read('proposed-links', cursor);
    const rows = await this.links.proposed(work, from, limit + 1);
    return this.cursors.page('proposed-links', rows, limit, {
      position: ({ oneCaseId, otherCaseId }) => ({ after: oneCaseId, id: otherCaseId }),
      item: showProposedLink,
    });
  }
}
