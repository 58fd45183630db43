import { Injectable } from '@nestjs/common';
import type { Work } from '../../../platform/persistence/work';
import { IntakeClocks } from '../../intake';
import type { ClockCode } from '../../reference';
import { FAMILY, toldAt } from '../domain/notification';
import type { CustodyEntity } from '../persistence/custody.entity';
import { EntryRepository } from '../persistence/entry.repository';
import { LegalHelpEntity } from '../persistence/legal-help.entity';
import { NotificationAttemptEntity } from '../persistence/notification-attempt.entity';
import { NotificationEntity } from '../persistence/notification.entity';

/** The clocks that begin with custody (BR 10.1, 10.2, 20.1; CRC 37(d); GC24 §90). */
const OF_CUSTODY: readonly ClockCode[] = [
  'parent-told',
  'lawyer-present',
  'release-or-judge',
  'medical-check',
];

/** Starts the clocks of custody, and stops those whose act was recorded already. */
@Injectable()
export class RunCustodyClocks {
  constructor(
    private readonly clocks: IntakeClocks,
    private readonly entries: EntryRepository,
  ) {}

  async start(work: Work, custody: CustodyEntity): Promise<void> {
    const { intakeId, childId, startedAt: at, backDatingReason } = custody;
    for (const code of OF_CUSTODY)
      await this.clocks.start(work, { intakeId, childId, code, at, backDatingReason });
    const [told, lawyerFrom] = await Promise.all([
      this.familyTold(work, intakeId),
      this.lawyerFrom(work, intakeId),
    ]);
    if (told) this.stop(work, custody, 'parent-told', told);
    if (lawyerFrom) this.stop(work, custody, 'lawyer-present', lawyerFrom);
  }

  /** What was done before the clock began was in time at its beginning. */
  stop(work: Work, { intakeId, startedAt }: CustodyEntity, code: ClockCode, at: Date): void {
    this.clocks.stop(work, { intakeId, code, at: at < startedAt ? startedAt : at });
  }

  private async familyTold(work: Work, intakeId: string): Promise<Date | null> {
    const family = (await this.entries.of(work, NotificationEntity, intakeId)).filter(
      ({ recipient, correctedAt }) => correctedAt === null && FAMILY.includes(recipient),
    );
    const ids = family.map(({ id }) => id);
    const attempts = await this.entries.of(work, NotificationAttemptEntity, intakeId);
    return toldAt(
      attempts.filter(
        ({ correctedAt, notificationId }) => correctedAt === null && ids.includes(notificationId),
      ),
    );
  }

  private async lawyerFrom(work: Work, intakeId: string): Promise<Date | null> {
    const steps = await this.entries.of(work, LegalHelpEntity, intakeId);
    const times = steps
      .filter(({ step, correctedAt }) => step === 'present' && correctedAt === null)
      .map(({ happenedAt }) => happenedAt.getTime());
    return times.length === 0 ? null : new Date(Math.min(...times));
  }
}
