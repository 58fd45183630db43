import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { newId } from '../../../kernel/ids';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { IntakeFacade, type KnownIntake } from '../../intake';
import { referralEvent } from '../contract';
import { referralLifecycle } from '../domain/referral.lifecycle';
import type { AmendReferralRequest, NewReferralRequest } from '../http/referral.requests';
import { ReferralEntity } from '../persistence/referral.entity';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';
import { ReferralTransitionEntity } from '../persistence/referral-transition.entity';
import { CheckContent } from './check-content';
import { GravityOfActs } from './gravity-of-acts';
import { ReferralTextsVault } from './referral-texts';
import { RunClock } from './run-clock';

/** Drafts a referral on a registered intake, and mends it while it is with the referrer. */
@Injectable()
export class DraftReferral {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly intakes: IntakeFacade,
    private readonly children: ChildrenFacade,
    private readonly content: CheckContent,
    private readonly texts: ReferralTextsVault,
    private readonly clocks: RunClock,
    private readonly gravity: GravityOfActs,
  ) {}

  async draft(work: Work, request: NewReferralRequest): Promise<ReferralRow> {
    const [intake, number] = await Promise.all([
      this.intakes.known(work, request.intakeId),
      this.nextNumber(work),
      this.content.check(work, request),
    ]);
    if (!intake) throw unusable('/intakeId', 'reference-not-usable');
    if (intake.state === 'drafted' || intake.state === 'discarded')
      throw unusable('/intakeId', 'intake-not-registered');
    const row = await this.rowOf(work, request, intake, number);
    const file = { kind: 'referral', id: row.id } as const;
    const grantee = { kind: 'agency', id: work.actor.agencyId } as const;
    this.children.openFile(work, { childId: row.childId, file, grantee, level: 'record', basis: file });
    work.insert(ReferralEntity, row);
    work.insert(ReferralTransitionEntity, drafted(work, row));
    const facts = { agencyId: work.actor.agencyId, basis: row.basis, stage: row.stage };
    work.emit(referralEvent('referral.drafted.v1', row.id, facts));
    work.saw({ kind: 'referral', id: row.id, version: 1, childId: row.childId });
    return row;
  }

  /** Mends what the referrer said, before submission or after a return. */
  async amend(work: Work, id: string, request: AmendReferralRequest): Promise<ReferralRow> {
    const row = await this.referrals.findToChange(work, id);
    const isWithReferrer = row.state === 'drafted' || row.state === 'returned';
    if (!isWithReferrer) throw new DomainError('not-open', 'referral.not-open-for-amend');
    await this.content.check(work, request);
    const { summary, ...rest } = request;
    const sealed =
      summary === undefined ? {} : { summary: await this.texts.seal(work, row, 'summary', summary) };
    const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
    const amended = { ...row, ...told, ...sealed, version: row.version + 1, updatedAt: work.now };
    await work.update(ReferralEntity, amended, row.version);
    return amended;
  }

  private async nextNumber(work: Work): Promise<string> {
    const statement = { name: 'referral-number', text: `select platform.public_number('R') as number` };
    const [row] = await work.query<{ number: string }>(statement);
    return row!.number;
  }

  private async rowOf(
    work: Work,
    request: NewReferralRequest,
    intake: KnownIntake,
    number: string,
  ): Promise<ReferralRow> {
    const id = newId();
    const { childId, childNumber, childInitials, district, wrappedKey } = intake;
    const { summary } = request;
    const clock = await this.clocks.forState(work, 'drafted');
    return {
      ...BLANK,
      ...clock,
      id,
      number,
      childNumber,
      childInitials,
      district,
      wrappedKey,
      state: referralLifecycle.initial,
      basis: request.basis,
      stage: request.stage,
      childId,
      intakeId: intake.id,
      gravity: await this.gravity.gravest(work, intake.acts),
      referringAgencyId: work.actor.agencyId,
      referrerId: work.actor.accountId,
      authorityAgencyId: request.authorityAgencyId ?? null,
      centreAgencyId: request.centreAgencyId ?? null,
      proposedMeasure: request.proposedMeasure ?? null,
      summary:
        summary === undefined ? null : await this.texts.seal(work, { id, childId }, 'summary', summary),
      createdAt: work.now,
      updatedAt: work.now,
    };
  }
}

/** What a draft does not have yet. */
const BLANK = {
  version: 1,
  conditions: [],
  submittedBy: null,
  decidedBy: null,
  reviewerAgencyId: null,
  decision: null,
  offer: null,
  answer: null,
  placement: null,
  reasons: null,
  submittedAt: null,
  purgedAt: null,
};

const unusable = (pointer: string, code: string) =>
  new DomainError('invalid', 'fields-invalid', { fields: [{ pointer, code }] });

const drafted = (work: Work, row: ReferralRow): ReferralTransitionEntity => ({
  id: newId(),
  referralId: row.id,
  fromState: null,
  action: 'draft',
  toState: row.state,
  byAccount: work.actor.accountId,
  agencyId: work.actor.agencyId,
  at: work.now,
  reasonCode: null,
  note: null,
});
