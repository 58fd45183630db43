import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { AccessFacade } from '../../access';
import { CasesFacade, type KnownCase, goesOn } from '../../cases';
import { restorativeEvent } from '../contract';
import { mediatorRules, openingRules, type MediatorFacts } from '../domain/opening.rules';
import { restorativeLifecycle } from '../domain/restorative.lifecycle';
import type { OpenProcessRequest } from '../http/restorative.requests';
import { RestorativeProcessEntity } from '../persistence/restorative-process.entity';
import { RestorativeRepository } from '../persistence/restorative.repository';
import { RESTORATIVE_STAFF } from '../policy/restorative.policy';
import { ChangeProcess } from './change-process';
import { KnowRestorativeConsent } from './know-restorative-consent';

/** Nothing was recorded of it yet. */
const NOT_HELD = {
  ...{ childMetAt: null, childSupport: null, noSupportReason: null },
  ...{ metAt: null, metHow: null, childWords: null },
  ...{ edition: 0, proposedAt: null, agreedAt: null },
  ...{ endReason: null, endedBy: null, endedAt: null },
};

/** Opens a restorative process on a case, and gives it to another mediator. */
@Injectable()
export class OpenProcess {
  constructor(
    private readonly changing: ChangeProcess,
    private readonly processes: RestorativeRepository,
    private readonly cases: CasesFacade,
    private readonly access: AccessFacade,
    private readonly consents: KnowRestorativeConsent,
  ) {}

  /** Answers the id. @throws DomainError `rule-broken` with the first of `openingRules` that does not hold. */
  async open(work: Work, { caseId, kind, mediatorId }: OpenProcessRequest): Promise<string> {
    const file = await this.cases.locked(work, caseId);
    await this.requireServing(work, mediatorId);
    requireAll(openingRules, {
      ...(await this.facts(work, file, mediatorId)),
      basis: file.basis,
      isConsentGiven: await this.consents.isGiven(work, file),
      isOneOpen: await this.processes.isOneOpen(work, caseId),
    });
    const { childId, centreAgencyId } = file;
    const row: RestorativeProcessEntity = {
      ...{ id: newId(), caseId, childId, centreAgencyId, state: restorativeLifecycle.initial },
      ...{ kind, mediatorId, openedBy: work.actor.accountId, ...NOT_HELD },
      ...{ version: 1, createdAt: work.now, updatedAt: work.now },
    };
    work.insert(RestorativeProcessEntity, row);
    const told = restorativeEvent('open', row, work.now);
    if (told) work.emit(told);
    return row.id;
  }

  /** Somebody else mediates from now on; how those harmed are reached, they read from now on. */
  async appoint(work: Work, id: string, mediatorId: string): Promise<void> {
    const { row, file } = await this.changing.begin(work, id, 'appoint');
    await this.requireServing(work, mediatorId);
    requireAll(mediatorRules, await this.facts(work, file, mediatorId));
    await this.changing.finish(work, row, 'appoint', { mediatorId });
  }

  private async requireServing(work: Work, accountId: string): Promise<void> {
    if (await this.access.servesHere(work, accountId, RESTORATIVE_STAFF)) return;
    const fields = [{ pointer: '/mediatorId', code: 'reference-not-usable' }];
    throw new DomainError('invalid', 'fields-invalid', { fields });
  }

  private async facts(work: Work, file: KnownCase, accountId: string): Promise<MediatorFacts> {
    return {
      isWorkGoingOn: goesOn(file.state),
      isOnTeam: await this.cases.isOnTeam(work, file.id, accountId),
      isInConflict: await this.cases.isInConflict(work, file.id, accountId),
      answersForCase: file.workerId === accountId,
    };
  }
}
