import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { IntakeFacade, type KnownVictim } from '../../intake';
import type { ActionRequest, ReferralFacts, VictimFacts } from '../domain/referral-facts';
import { ReferralRepository, type ReferralRow } from '../persistence/referral.repository';
import { isDecidedOtherwise } from './decided-otherwise';
import { FindCompetences } from './find-competences';
import { FindParties } from './find-parties';
import { RunClock } from './run-clock';

/** Looks up what the rules of a referral need to know beside the referral itself. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly parties: FindParties,
    private readonly children: ChildrenFacade,
    private readonly intakes: IntakeFacade,
    private readonly clocks: RunClock,
    private readonly competences: FindCompetences,
  ) {}

  /** `centreId` is the centre that a redirection asks; otherwise the one on the referral. */
  async gather(
    work: Work,
    row: ReferralRow,
    request: ActionRequest | null,
    centreId: string | null = row.centreAgencyId,
  ): Promise<ReferralFacts> {
    const [intake, age, parties, draftExpiresAt, history, carriesADiversion, victims] = await Promise.all([
      this.intakes.known(work, row.intakeId),
      this.children.ageOn(work, row.childId, this.clocks.today(work)),
      this.parties.find(work, row, centreId),
      this.clocks.draftExpiry(work, row),
      this.referrals.historyOf(work, row),
      this.referrals.carriesADiversion(work, row.id),
      this.intakes.victims(work, row.intakeId),
    ]);
    const child = { ageYoungest: age.youngest, ageOldest: age.oldest };
    const acts = intake?.acts ?? [];
    const competences = await this.competences.find(work, row, intake?.actsThatCount ?? [], child);
    const causeSince = intake ? await this.clocks.causeOf(work, intake) : null;
    const intakeInError = intake?.state === 'recorded-in-error';
    const decidedOtherwise = isDecidedOtherwise(intake?.decision ?? null);
    return {
      ...{ actor: work.actor, child, acts, intakeInError, decidedOtherwise, carriesADiversion },
      ...{ competences, draftExpiresAt, causeSince, request, victims: victims.map(factsOf) },
      ...parties,
      ...history,
    };
  }
}

const factsOf = ({ heard, notHeardReason, objects, objectionAnswered }: KnownVictim): VictimFacts => ({
  isHeardOrSaidWhyNot: heard || notHeardReason !== null,
  isAnswered: !objects || objectionAnswered,
});
