import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../kernel/local-date';
import type { Work } from '../../../platform/persistence/work';
import { ConsentsFacade, RepresentativesFacade } from '../../children';
import { DueProcessFacade } from '../../due-process';
import type { EligibilityFacts, LegalHelpStanding } from '../domain/facts';
import type { AskedFile } from './learn-facts';

/** Code of list `consent-purposes`. */
const TAKING_PART = 'participate';

/** Who has consented, who may stand for the child, and whether help was offered. */
@Injectable()
export class FindStandings {
  constructor(
    private readonly said: ConsentsFacade,
    private readonly people: RepresentativesFacade,
    private readonly dueProcess: DueProcessFacade,
  ) {}

  /** What was said when the child was met. */
  async consents(work: Work, { intakeId, childId }: AskedFile): Promise<EligibilityFacts['consents']> {
    const file = { kind: 'intake', id: intakeId } as const;
    const asked = { childId, file, purpose: TAKING_PART };
    const { child, representatives } = await this.said.standing(work, asked);
    return { child: child.standing, representative: representatives.standing };
  }

  /** How many may stand for the child on a day, of those whom the actor sees. */
  async representatives(work: Work, childId: string, onDay: LocalDate): Promise<number> {
    const known = await this.people.of(work, childId, onDay);
    return known.filter(({ barred, validFrom, validUntil }) => {
      const isInForce = validFrom <= onDay && (validUntil === null || onDay <= validUntil);
      return isInForce && !barred;
    }).length;
  }

  /** A lawyer who came was offered before; a child who declined may be asked again. */
  async legalHelp(work: Work, intakeId: string): Promise<LegalHelpStanding> {
    const help = await this.dueProcess.legalHelp(work, intakeId);
    if (help?.declinedAt) return 'declined';
    return help?.offeredAt || help?.presentFrom ? 'offered' : 'not-offered';
  }
}
