import { Injectable } from '@nestjs/common';
import { Cursors } from '../../../platform/http/cursors';
import type { Page, PageQuery } from '../../../platform/http/page';
import type { Work } from '../../../platform/persistence/work';
import type { KnownIntake } from '../../intake';
import { showNotification, type NotificationResponse } from '../http/notification.response';
import { EntryRepository } from '../persistence/entry.repository';
import { NotificationAttemptEntity } from '../persistence/notification-attempt.entity';
import { NotificationEntity } from '../persistence/notification.entity';
import { pageOfEntries } from './page-of-entries';
import { EntryTexts } from './entry-texts';
import { KeepEntries } from './keep-entries';

/** Reading who was told. */
@Injectable()
export class FindNotifications {
  constructor(
    private readonly keeping: KeepEntries,
    private readonly entries: EntryRepository,
    private readonly texts: EntryTexts,
    private readonly cursors: Cursors,
  ) {}

  async read(work: Work, place: { id: string; intakeId: string }): Promise<NotificationResponse> {
    const intake = await this.keeping.intakeToRead(work, place.intakeId);
    const row = await this.entries.find(work, NotificationEntity, place);
    const attempts = await this.entries.of(work, NotificationAttemptEntity, intake.id);
    return this.show(intake, row, attempts);
  }

  async list(work: Work, intakeId: string, query: PageQuery): Promise<Page<NotificationResponse>> {
    const all = await this.all(work, await this.keeping.intakeToRead(work, intakeId));
    return pageOfEntries(this.cursors, `notifications ${intakeId}`, all, query);
  }

  /** All of an intake, in the order in which they were recorded. */
  async all(work: Work, intake: KnownIntake): Promise<NotificationResponse[]> {
    const rows = await this.entries.of(work, NotificationEntity, intake.id);
    const attempts = await this.entries.of(work, NotificationAttemptEntity, intake.id);
    return rows.map((row) => this.show(intake, row, attempts));
  }

  private show(
    intake: KnownIntake,
    row: NotificationEntity,
    attempts: readonly NotificationAttemptEntity[],
  ): NotificationResponse {
    const own = attempts.filter(({ notificationId }) => notificationId === row.id);
    return showNotification(row, own, (place, sealed) => this.texts.open(intake, place, sealed));
  }
}
