import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids';
import { requireAll } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import type { ConsentDecision } from '../domain/consent';
import { consentLifecycle, type ConsentAction } from '../domain/consent.lifecycle';
import { consentRules } from '../domain/consent.rules';
import type { NewConsentRequest } from '../http/consent.requests';
import { ConsentEntity } from '../persistence/consent.entity';
import { ConsentRepository, type ConsentRow } from '../persistence/consent.repository';
import { ConsentFollowers } from './follow-consents';
import { GatherConsentFacts, type ToldConsent } from './gather-consent-facts';
import { KnowAge } from './know-age';
import { KnowCustody } from './know-custody';

/** Records what a child or a representative has said to a purpose; a later word takes the place of an earlier. */
@Injectable()
export class RecordConsent {
  constructor(
    private readonly gathering: GatherConsentFacts,
    private readonly consents: ConsentRepository,
    private readonly followers: ConsentFollowers,
    private readonly reference: ReferenceFacade,
    private readonly ages: KnowAge,
    private readonly custody: KnowCustody,
  ) {}

  /** @throws DomainError `rule-broken` when it may not be recorded as it is told. */
  async record(work: Work, request: NewConsentRequest): Promise<ConsentRow> {
    const told = await this.gathering.gather(work, request);
    const heldThen = await this.custody.wasHeld(work, request.childId, told.facts.decidedAt);
    requireAll(consentRules, { ...told.facts, heldThen });
    const row = await this.rowOf(work, request, told);
    if (told.before) await this.supersede(work, told.before, row.id);
    work.insert(ConsentEntity, row);
    const recorded = await this.consents.find(work, row.id);
    const { childId, purpose, person, decision: change } = row;
    await this.followers.tell(work, { consentId: row.id, childId, file: told.file, purpose, person, change });
    // Last: the actor's own sight may rest on the earlier word; who opened more on it follows the new one.
    if (told.before) this.consents.closeBasis(work, told.before.id, 'superseded');
    return recorded;
  }

  private async supersede(work: Work, before: ConsentEntity, by: string): Promise<void> {
    const change = { state: 'superseded', supersededAt: work.now, supersededBy: by } as const;
    await this.consents.change(work, before, change);
  }

  private async rowOf(work: Work, request: NewConsentRequest, told: ToldConsent): Promise<ConsentEntity> {
    const { accountId, agencyId } = work.actor;
    const { decision, inCustody } = request;
    const { explainedAt, decidedAt, backDatingReason, lawyerAbsenceReason } = told.facts;
    const action = actionOf(decision, inCustody);
    const state = consentLifecycle.next('asked', action) ?? 'asked';
    return {
      ...{ id: newId(), childId: request.childId, fileKind: told.file.kind, fileId: told.file.id },
      ...{ purpose: request.purpose, person: request.person, decision, decidedAt, state, inCustody },
      representativeId: request.representativeId ?? null,
      ...{ textVersion: request.textVersion, language: request.language, explainedAt, form: request.form },
      explainedBy: request.explainedBy ?? accountId,
      ...{ interpretation: request.interpretation, lawyerPresent: request.lawyerPresent },
      ...{ lawyerAbsenceReason, backDatingReason, needsRepresentative: told.needsRepresentative },
      ...(await this.clockOf(work, action, decidedAt)),
      validUntil: request.validUntil ?? null,
      ...NOTHING_HAPPENED_SINCE,
      ...{ agencyId, recordedBy: accountId, version: 1, createdAt: work.now, updatedAt: work.now },
    };
  }

  /** What was given in custody is confirmed after release, in time. */
  private async clockOf(work: Work, action: ConsentAction, from: Date) {
    if (action !== 'give-in-custody') return { confirmWarnAt: null, confirmDueAt: null };
    const rule = await this.reference.clockRule(work, 'custody-consent-confirmation', this.ages.dayOf(from));
    const calendar = await this.reference.calendar(work);
    const { unit, amount, warningAmount } = rule;
    return {
      confirmDueAt: calendar.deadline(from, { unit, amount }),
      confirmWarnAt: warningAmount === null ? null : calendar.deadline(from, { unit, amount: warningAmount }),
    };
  }
}

const NOTHING_HAPPENED_SINCE = {
  confirmedAt: null,
  confirmedBy: null,
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawalReason: null,
  withdrawalRecordedBy: null,
  lapsedAt: null,
  supersededAt: null,
  supersededBy: null,
} as const;

function actionOf(decision: ConsentDecision, inCustody: boolean): ConsentAction {
  if (decision === 'refused') return 'refuse';
  return inCustody ? 'give-in-custody' : 'give';
}
