import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { showChildLabel } from '../../children';
import { gapsIn } from '../domain/gap';
import { FAMILY, INSTEAD_OF_FAMILY, type NotificationStanding } from '../domain/notification';
import { recordSafeguards, type RecordFacts } from '../domain/record-safeguards.rules';
import { showGap, type GapResponse } from '../http/gap.response';
import type { RecordResponse } from '../http/record.response';
import { FindCustody } from './find-custody';
import { FindInterviews } from './find-interviews';
import { FindLegalHelp } from './find-legal-help';
import { FindNotifications } from './find-notifications';
import { FindRights } from './find-rights';
import { KeepEntries } from './keep-entries';

/** What is recorded, without what is missing. */
type Recorded = Omit<RecordResponse, 'gaps'>;

/** Reads the rights and custody record of an intake as one: what a lawyer reads, and what is printed. */
@Injectable()
export class ReadRecord {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly notifications: FindNotifications,
    private readonly rights: FindRights,
    private readonly legalHelp: FindLegalHelp,
    private readonly custody: FindCustody,
    private readonly interviews: FindInterviews,
  ) {}

  /** @throws DomainError `not-found` when the intake does not exist for the actor. */
  async read(work: Work, intakeId: string): Promise<RecordResponse> {
    const intake = await this.keeping.intakeToRead(work, intakeId);
    const recorded: Recorded = {
      intakeId,
      child: showChildLabel(intake),
      notifications: await this.notifications.all(work, intake),
      rights: await this.rights.all(work, intake),
      legalHelp: await this.legalHelp.all(work, intake),
      custody: await this.custody.all(work, intake),
      interviews: await this.interviews.all(work, intake),
    };
    const own = gapsIn(recordSafeguards, factsOf(recorded)).map((gap) => showGap(gap, work.facts.language));
    return { ...recorded, gaps: [...own, ...gapsOfCustody(recorded)] };
  }
}

const standing = <Entry extends { readonly correctedAt: string | null }>(
  entries: readonly Entry[],
): Entry[] => entries.filter(({ correctedAt }) => correctedAt === null);

const NOT_UNDERSTOOD: readonly string[] = ['not-understood', 'not-checked'];

/** What the safeguards ask of the record; what was put right does not count. */
function factsOf(recorded: Recorded): RecordFacts {
  const steps = standing(recorded.legalHelp).map(({ step }) => step);
  const rights = standing(recorded.rights);
  return {
    wasHeld: standing(recorded.custody).length > 0,
    familyTold: reached(recorded, 'told', FAMILY),
    familyWithheld: reached(recorded, 'withheld', FAMILY),
    toldInstead: reached(recorded, 'told', INSTEAD_OF_FAMILY),
    legalHelpOffered: steps.includes('offered'),
    lawyerCame: steps.includes('present'),
    rightsExplained: rights.length > 0,
    rightsUnderstood: rights.some(({ understanding }) => !NOT_UNDERSTOOD.includes(understanding)),
    interviewsKeptRules: standing(recorded.interviews).every(({ breaches }) => breaches.length === 0),
  };
}

/** Has telling come this far with one of these? */
const reached = ({ notifications }: Recorded, how: NotificationStanding, whom: readonly string[]): boolean =>
  standing(notifications).some(({ recipient, standing }) => whom.includes(recipient) && standing === how);

/** Each gap once, however often the child was held. */
const gapsOfCustody = ({ custody }: Recorded): GapResponse[] => [
  ...new Map(custody.flatMap(({ gaps }) => gaps.map((gap) => [gap.code, gap] as const))).values(),
];
