import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import type { ConsentStandingQuery } from '../http/consent-standing.requests';
import { showConsentStanding, type ConsentStandingResponse } from '../http/consent-standing.response';
import { ChildRepository } from '../persistence/child.repository';
import { ConsentRepository } from '../persistence/consent.repository';
import { CheckCodes } from './check-codes';
import { ConsentStandings } from './consent-standings';

/** How consent to a purpose of a file stands, for those who hold the file. */
@Injectable()
export class FindConsentStanding {
  constructor(
    private readonly children: ChildRepository,
    private readonly consents: ConsentRepository,
    private readonly standings: ConsentStandings,
    private readonly codes: CheckCodes,
  ) {}

  /** @throws DomainError `not-found` when the child or the file does not exist for the actor. */
  async read(work: Work, childId: string, query: ConsentStandingQuery): Promise<ConsentStandingResponse> {
    const { fileKind, fileId, purpose } = query;
    await this.children.find(work, childId);
    const file = { kind: fileKind, id: fileId };
    if (!(await this.consents.fileSince(work, childId, file)))
      throw new DomainError('not-found', 'not-found');
    await this.codes.require(work, 'consent-purposes', purpose, '/purpose');
    return showConsentStanding(await this.standings.standing(work, { childId, file, purpose }));
  }
}
