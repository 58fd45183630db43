import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import type { HeldFacts, HeldTime } from '../domain/custody-clocks';
import type { CustodyEntryKind } from '../domain/custody-log';
import { FAMILY } from '../domain/notification';
import { CustodyEntryEntity } from '../persistence/custody-entry.entity';
import { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { HeldRepository } from '../persistence/held.repository';
import { LegalHelpEntity } from '../persistence/legal-help.entity';
import { NotificationAttemptEntity } from '../persistence/notification-attempt.entity';
import { NotificationEntity } from '../persistence/notification.entity';
import type { RecordedEntity } from '../persistence/recorded.entity';

/** Gathers what the clocks of a child that was apprehended or held are worked out from: the entries that stand. */
@Injectable()
export class GatherHeldFacts {
  constructor(
    private readonly entries: EntryRepository,
    private readonly held: HeldRepository,
  ) {}

  async of(work: Work, intake: KnownIntake): Promise<HeldFacts> {
    const { id, state, apprehendedAt, backDatingReason } = intake;
    return {
      apprehendedAt: state === 'drafted' ? null : apprehendedAt,
      apprehensionBackDated: backDatingReason,
      times: await this.times(work, id),
      familyTold: await this.familyTold(work, id),
      lawyerThere: await this.lawyerThere(work, id),
      elsewhere: await this.held.elsewhere(work, intake),
    };
  }

  /** The times in custody that stand, in the order in which they began. */
  async times(work: Work, intakeId: string): Promise<HeldTime[]> {
    const times = standing(await this.entries.of(work, CustodyEntity, intakeId));
    const log = standing(await this.entries.of(work, CustodyEntryEntity, intakeId));
    const inOrder = times.sort((one, other) => one.startedAt.getTime() - other.startedAt.getTime());
    return inOrder.map((time) => {
      const own = log.filter(({ custodyId }) => custodyId === time.id);
      const judgeAt = firstOf(own, 'brought-before-judge');
      return { ...time, judgeAt, medicalCheckAt: firstOf(own, 'medical-check') };
    });
  }

  private async familyTold(work: Work, intakeId: string): Promise<Date[]> {
    const family = standing(await this.entries.of(work, NotificationEntity, intakeId))
      .filter(({ recipient }) => FAMILY.includes(recipient))
      .map(({ id }) => id);
    const attempts = standing(await this.entries.of(work, NotificationAttemptEntity, intakeId));
    return attempts
      .filter(({ told, notificationId }) => told && family.includes(notificationId))
      .map(({ attemptedAt }) => attemptedAt);
  }

  private async lawyerThere(work: Work, intakeId: string): Promise<Date[]> {
    const steps = standing(await this.entries.of(work, LegalHelpEntity, intakeId));
    return steps.filter(({ step }) => step === 'present').map(({ happenedAt }) => happenedAt);
  }
}

const standing = <Entry extends RecordedEntity>(entries: readonly Entry[]): Entry[] =>
  entries.filter(({ correctedAt }) => correctedAt === null);

function firstOf(log: readonly CustodyEntryEntity[], kind: CustodyEntryKind): Date | null {
  const times = log.filter((entry) => entry.kind === kind).map(({ happenedAt }) => happenedAt.getTime());
  return times.length === 0 ? null : new Date(Math.min(...times));
}
