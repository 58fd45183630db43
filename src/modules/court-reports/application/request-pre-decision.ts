import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import { publicNumber } from '../../../platform/persistence/public-number';
import type { Work } from '../../../platform/persistence/work';
import { preDecisionEvent } from '../contract';
import { preDecisionLifecycle } from '../domain/pre-decision.lifecycle';
import { askingRules } from '../domain/pre-decision.rules';
import type { RequestPreDecisionRequest } from '../http/pre-decision.requests';
import { PreDecisionEntity } from '../persistence/pre-decision.entity';
import { PreDecisionRepository, type PreDecisionRow } from '../persistence/pre-decision.repository';
import { KnowSubject, type Subject } from './know-subject';
import { ReportTerms } from './report-terms';
import { ReportTexts } from './report-texts';
import { ShareReport } from './share-report';

/** Nobody has answered yet. */
const NOTHING_YET = {
  ...{ writerId: null, draft: null, edition: 0, submittedAt: null },
  ...{ returnReason: null, endReason: null, endedAt: null },
};

/** Who decides asks a centre who the child is, before it decides (BR 16; TR 7). */
@Injectable()
export class RequestPreDecision {
  constructor(
    private readonly subjects: KnowSubject,
    private readonly reports: PreDecisionRepository,
    private readonly terms: ReportTerms,
    private readonly texts: ReportTexts,
    private readonly sharing: ShareReport,
  ) {}

  /** Answers the id. @throws DomainError `not-found`, `invalid`, or `rule-broken` by the rules. */
  async request(work: Work, request: RequestPreDecisionRequest): Promise<string> {
    const subject = await this.subjects.of(work, request);
    await this.terms.requireCentre(work, request.centreAgencyId);
    const { isToDecide, isTooYoung } = subject;
    requireAll(askingRules, {
      ...{ isToDecide, isTooYoung },
      isAskedAlready: await this.reports.isAsked(work, subject.orderId ?? subject.intakeId ?? ''),
    });
    const row = await this.rowOf(work, subject, request);
    const { childNumber: _number, childInitials: _initials, wrappedKey: _key, ...entity } = row;
    work.insert(PreDecisionEntity, entity);
    this.sharing.toCentre(work, row);
    work.emit(preDecisionEvent('request', row, work.now));
    return row.id;
  }

  private async rowOf(
    work: Work,
    { childId, orderId, intakeId, ...label }: Subject,
    { centreAgencyId, language, question }: RequestPreDecisionRequest,
  ): Promise<PreDecisionRow> {
    const id = newId();
    const { accountId: requestedBy, agencyId: requesterAgencyId } = work.actor;
    const { childNumber, childInitials, wrappedKey } = label;
    return {
      ...{ id, number: await publicNumber(work, 'W'), state: preDecisionLifecycle.initial },
      ...{ childId, orderId, intakeId, requesterAgencyId, requestedBy, requestedAt: work.now },
      ...{ centreAgencyId, language },
      question: this.texts.sealAny({ childId, wrappedKey }, 'question', id, question),
      ...NOTHING_YET,
      ...(await this.terms.startClock(work)),
      ...{ childNumber, childInitials, wrappedKey, version: 1, updatedAt: work.now },
    };
  }
}
