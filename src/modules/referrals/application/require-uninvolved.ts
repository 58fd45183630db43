import { Injectable } from '@nestjs/common';
import { requireAll, type Rule } from '../../../kernel/rule';
import type { Work } from '../../../platform/persistence/work';
import { IntakeFacade } from '../../intake';
import { ReferralRepository } from '../persistence/referral.repository';

const FOUR_EYES = 'BR 6, 11; GC24 §18';

interface InvolvedFacts {
  readonly accountId: string;
  readonly submitters: readonly (string | null)[];
  readonly investigators: readonly (string | null)[];
}

const rules: readonly Rule<InvolvedFacts>[] = [
  {
    code: 'referral.decider-submitted',
    citation: FOUR_EYES,
    holds: ({ submitters, accountId }) => !submitters.includes(accountId),
  },
  {
    code: 'referral.decider-investigated',
    citation: FOUR_EYES,
    holds: ({ investigators, accountId }) => !investigators.includes(accountId),
  },
];

/** Who decides anew is neither who submitted a referral nor who investigates its acts. */
@Injectable()
export class RequireUninvolved {
  constructor(
    private readonly referrals: ReferralRepository,
    private readonly intakes: IntakeFacade,
  ) {}

  async check(work: Work, id: string): Promise<void> {
    const row = await this.referrals.find(work, id);
    const { submitterIds } = await this.referrals.historyOf(work, row);
    const acts = (await this.intakes.known(work, row.intakeId))?.acts ?? [];
    requireAll(rules, {
      accountId: work.actor.accountId,
      submitters: [row.referrerId, row.submittedBy, ...submitterIds],
      investigators: acts.map(({ investigatorId }) => investigatorId),
    });
  }
}
