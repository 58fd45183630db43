import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { EligibilityFacade, type AskedFile, type ContributedFacts } from '../../eligibility';
import type { Condition, ConditionCode } from '../domain/referral';
import { OnItsWayRepository } from '../persistence/on-its-way.repository';
import { FindConditions } from './find-conditions';

/**
 * Tells a check of eligibility what a referral on its way knows: evidence, admission and consents, for whoever holds that
 * referral; and how full the centres are. One that has ended tells nothing (CRC 40(2)(b)(iv)).
 */
@Injectable()
export class TellEligibility implements OnModuleInit {
  constructor(
    private readonly eligibility: EligibilityFacade,
    private readonly referrals: OnItsWayRepository,
    private readonly conditions: FindConditions,
  ) {}

  onModuleInit(): void {
    this.eligibility.learnFrom((work, about) => this.tell(work, about));
  }

  private async tell(work: Work, { intakeId }: AskedFile): Promise<ContributedFacts> {
    const [row, placements] = await Promise.all([
      this.referrals.diversionOf(work, intakeId),
      this.referrals.placements(work),
    ]);
    if (!row) return { placements };
    // Of what was refused, the police, the authority and the court know no more; who reviews it has to.
    const file = { kind: 'referral', id: row.id, onlyToOwnAgency: row.state === 'refused' } as const;
    return { file, placements, ...factsOf(await this.conditions.of(work, row)) };
  }
}

function factsOf(conditions: readonly Condition[]): ContributedFacts {
  const found = (code: ConditionCode) => conditions.find(({ condition }) => condition === code);
  const evidence = found('sufficient-evidence');
  const admission = found('responsibility-admitted-freely');
  return {
    consents: {
      child: standingOf(found('consent-of-child')),
      representative: standingOf(found('consent-of-representative')),
    },
    ...(evidence && { evidence: { standing: 'sufficient', at: new Date(evidence.metAt) } }),
    ...(admission && {
      admission: {
        recordedAt: new Date(admission.metAt),
        freely: true,
        lawyerPresent: admission.lawyerPresent === true,
      },
    }),
  };
}

function standingOf(consent: Condition | undefined): 'given' | 'unconfirmed' | 'none' {
  if (!consent) return 'none';
  return consent.unconfirmed ? 'unconfirmed' : 'given';
}
