import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import type { Work } from '../../../platform/persistence/work';
import { ReferenceFacade } from '../../reference';
import type { AttemptRequest } from '../http/notification.requests';
import { EntryRepository } from '../persistence/entry.repository';
import { NotificationAttemptEntity } from '../persistence/notification-attempt.entity';
import { NotificationEntity } from '../persistence/notification.entity';
import { EntryTexts } from './entry-texts';
import { KeepEntries } from './keep-entries';
import { RunCustodyClocks } from './run-custody-clocks';

/** Records one attempt to tell somebody. */
@Injectable()
export class RecordAttempt {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly reference: ReferenceFacade,
    private readonly texts: EntryTexts,
    private readonly clocks: RunCustodyClocks,
  ) {}

  async add(work: Work, place: { id: string; intakeId: string }, request: AttemptRequest): Promise<void> {
    const intake = await this.keeping.intakeToWrite(work, place.intakeId);
    const notification = await this.entries.find(work, NotificationEntity, place);
    if (notification.correctedAt !== null)
      throw new DomainError('not-open', 'notification.not-open-for-attempts');
    const { method, result } = request;
    await this.keeping.requireCodes(work, [['notification-methods', method, '/method']]);
    const today = this.keeping.today(work);
    const known = await this.reference.requireCode(work, {
      list: 'notification-results',
      code: result,
      onDay: today,
      pointer: '/result',
    });
    const knows = known.attributes['told'] === true;
    const attemptedAt = new Date(request.attemptedAt);
    const told = { kind: NotificationAttemptEntity, happenedAt: [attemptedAt], request };
    const begun = await this.keeping.begin(work, intake, told);
    const text = { table: 'notification_attempt', column: 'note', row: begun.id };
    work.insert(NotificationAttemptEntity, {
      ...begun,
      notificationId: notification.id,
      ...{ attemptedAt, method, result, told: knows },
      note: this.texts.seal(intake, text, request.note),
    });
    await this.clocks.follow(work, intake);
  }
}
