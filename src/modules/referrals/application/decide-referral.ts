import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { CheckShown } from '../../eligibility';
import { ReviewsFacade } from '../../reviews';
import type { Decision, Offer } from '../domain/referral';
import type { MeasureFacts } from '../domain/referral-facts';
import type { OfferRequest, ReasonRequest, RefusalRequest } from '../http/referral-action.requests';
import type { ReferralRow } from '../persistence/referral.repository';
import { CheckBeforeDeciding } from './check-before-deciding';
import { CheckReason } from './check-reason';
import { explanationOf } from './explain';
import { MoveReferral, type Changes } from './move-referral';
import { ReferralTextsVault } from './referral-texts';

/** What the addressed authority decides, and its reviewer; a refusal is recorded as fully as an offer. */
@Injectable()
export class DecideReferral {
  constructor(
    private readonly mover: MoveReferral,
    private readonly codes: CheckReason,
    private readonly texts: ReferralTextsVault,
    private readonly reviews: ReviewsFacade,
    private readonly checking: CheckBeforeDeciding,
  ) {}

  authorise(work: Work, id: string, request: OfferRequest): Promise<ReferralRow> {
    return this.offer(work, id, 'authorise', { ...request, reasonCode: null });
  }

  /** The reviewer puts an offer in the place of a refusal, or a milder one in the place of an offer. */
  async overturn(
    work: Work,
    id: string,
    request: OfferRequest & { reasonCode: string },
  ): Promise<ReferralRow> {
    await this.codes.check(work, 'overturn-reasons', request.reasonCode);
    return this.offer(work, id, 'overturn', request);
  }

  async refuse(work: Work, id: string, request: RefusalRequest): Promise<ReferralRow> {
    await this.codes.check(work, 'refusal-reasons', request.reasonCode);
    return this.end(work, id, 'refuse', request);
  }

  async rescind(work: Work, id: string, request: RefusalRequest): Promise<ReferralRow> {
    await this.codes.check(work, 'rescind-reasons', request.reasonCode);
    return this.end(work, id, 'rescind', request);
  }

  /** Gives the referral back to be completed; nothing is decided. */
  async giveBack(work: Work, id: string, request: ReasonRequest): Promise<ReferralRow> {
    await this.codes.check(work, 'return-reasons', request.reasonCode);
    const decision = { action: 'return' as const, legalBasis: null, reasonCode: request.reasonCode };
    const changes = { decision: { ...decision, decidedAt: work.now.toISOString() } };
    return this.mover.move(work, id, 'return', () => ({ request: { ...request }, changes }));
  }

  private async offer(
    work: Work,
    id: string,
    action: 'authorise' | 'overturn',
    request: OfferRequest & { reasonCode: string | null },
  ): Promise<ReferralRow> {
    const measure = await this.measure(work, request.measure);
    await this.codes.check(work, 'offer-consequences', request.consequences, '/consequences');
    const offer: Offer = {
      measure: request.measure,
      longestDays: request.longestDays,
      consequences: request.consequences,
      ...(request.answersObjections === true ? { answersObjections: true } : {}),
      reviewExplained: request.reviewExplained,
      explanation: await explanationOf(work, this.codes, request.explanation),
    };
    return this.mover.move(work, id, action, async (row) => {
      if (action === 'overturn') await this.reviews.hold(work, { kind: 'referral', id: row.id });
      const check = await this.checking.check(work, row, offer);
      const changes = {
        ...{ offer, answer: null, placement: null },
        ...(await this.decided(work, row, action, { ...request, check })),
        ...(action === 'overturn' ? { reviewerAgencyId: null } : {}),
      };
      const settlesReview = action === 'overturn' && (await this.settle(work, row.id, request));
      const { legalBasis, reasonCode, answersObjections } = request;
      const told = { legalBasis, reasonCode, answersObjections, offer, measure };
      return { changes, request: { ...told, settlesReview, blocking: check?.blocking } };
    });
  }

  private end(
    work: Work,
    id: string,
    action: 'refuse' | 'rescind',
    request: RefusalRequest,
  ): Promise<ReferralRow> {
    return this.mover.move(work, id, action, async (row) => ({
      request: { legalBasis: request.legalBasis, reasonCode: request.reasonCode },
      changes: await this.decided(work, row, action, {
        ...request,
        check: await this.checking.check(work, row),
      }),
    }));
  }

  private async decided(
    work: Work,
    row: ReferralRow,
    action: Decision['action'],
    request: { reasons: string; legalBasis: string; reasonCode: string | null; check: CheckShown | null },
  ): Promise<Changes> {
    await this.codes.check(work, 'legal-bases', request.legalBasis, '/legalBasis');
    const { legalBasis, reasonCode, check } = request;
    const eligibilityCheckId = check?.id ?? null;
    return {
      decision: { action, legalBasis, reasonCode, eligibilityCheckId, decidedAt: work.now.toISOString() },
      reasons: this.texts.seal(row, 'reasons', request.reasons),
      decidedBy: work.actor.accountId,
    };
  }

  /** Settles the review in the same transaction; false when none is assigned to who acts. */
  private async settle(
    work: Work,
    id: string,
    { reasonCode, reasons }: { reasonCode: string | null; reasons: string },
  ): Promise<boolean> {
    return this.reviews.overturn(work, { kind: 'referral', id }, { reasonCode: reasonCode ?? '', reasons });
  }

  private async measure(work: Work, code: string): Promise<MeasureFacts> {
    const { attributes } = await this.codes.check(work, 'measures', code, '/measure');
    return {
      code,
      kind: attributes['kind'] as MeasureFacts['kind'],
      custodial: attributes['custodial'] === true,
      imposedBy: (attributes['imposedBy'] ?? []) as MeasureFacts['imposedBy'],
      maxDays: typeof attributes['maxDays'] === 'number' ? attributes['maxDays'] : null,
    };
  }
}
