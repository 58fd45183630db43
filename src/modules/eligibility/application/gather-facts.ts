import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { ChildrenFacade } from '../../children';
import { IntakeFacade, type KnownIntake, type KnownVictim } from '../../intake';
import { ReferenceFacade } from '../../reference';
import type { EligibilityFacts, ProposalFacts, VictimFacts } from '../domain/facts';
import { DescribeActs } from './describe-acts';
import { FindStandings } from './find-standings';
import { FactSources, type TellingFile } from './learn-facts';
import { withTold } from './with-told';

/** What a check is asked about. */
export interface CheckQuestion {
  readonly intake: KnownIntake;
  readonly onDay: LocalDate;
  readonly proposal: ProposalFacts | null;
}

/** Facts, and what informs beside them. */
export interface GatheredFacts {
  /** What the intake alone says. */
  readonly facts: EligibilityFacts;
  /** The same with what another file told, for whoever holds that file; null when none told anything. */
  readonly told: { readonly file: TellingFile; readonly facts: EligibilityFacts } | null;
  readonly placements: Readonly<Record<string, number>>;
}

/** Looks up everything that the rules look at: from the modules below, and from those above that told to be asked. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly intakes: IntakeFacade,
    private readonly children: ChildrenFacade,
    private readonly reference: ReferenceFacade,
    private readonly acts: DescribeActs,
    private readonly standings: FindStandings,
    private readonly sources: FactSources,
  ) {}

  async gather(work: Work, { intake, onDay, proposal }: CheckQuestion): Promise<GatheredFacts> {
    const { id: intakeId, childId } = intake;
    const told = await this.sources.ask(work, { intakeId, childId });
    const age = await this.children.ageOn(work, childId, onDay);
    const acts = await this.acts.describe(work, intake.actsThatCount, onDay);
    const facts: EligibilityFacts = {
      onDay,
      majorityAge: await this.majorityAge(work, onDay),
      child: { ageYoungest: age.youngest, ageOldest: age.oldest },
      acts,
      earlierActs: await this.earlierActs(work, intakeId),
      admission: 'none',
      consents: await this.standings.consents(work, { intakeId, childId }),
      legalHelp: await this.standings.legalHelp(work, intakeId),
      victims: victimsOf(await this.intakes.victims(work, intakeId)),
      reconciled: (await this.intakes.reconciliations(work, intakeId)).length > 0,
      unconflictedRepresentatives: await this.standings.representatives(work, childId, onDay),
      proposal,
    };
    const { file, placements = {} } = told;
    return { facts, told: file ? { file, facts: withTold(facts, told) } : null, placements };
  }

  /** Only what the unit of the actor recorded itself: what others hold is not for a check to tell. */
  private async earlierActs(work: Work, intakeId: string): Promise<number> {
    const earlier = await this.intakes.earlier(work, intakeId);
    const own = earlier.filter(({ agencyId }) => agencyId === work.actor.agencyId);
    return own.reduce((sum, { acts }) => sum + acts, 0);
  }

  private async majorityAge(work: Work, onDay: LocalDate): Promise<number> {
    const entry = await this.reference.entry(work, 'ages', 'majority', onDay);
    if (!entry) throw new DomainError('unavailable', 'reference.majority-not-known');
    return Number(entry.attributes['years']);
  }
}

const victimsOf = (victims: readonly KnownVictim[]): VictimFacts => {
  const count = (is: (victim: KnownVictim) => boolean) => victims.filter(is).length;
  return {
    recorded: victims.length,
    unheard: count(({ heard, notHeardReason }) => !heard && notHeardReason === null),
    unansweredObjections: count(({ objects, objectionAnswered }) => objects && !objectionAnswered),
    childrenWithoutRepresentative: count(({ isChild, hasRepresentative }) => isChild && !hasRepresentative),
  };
};
